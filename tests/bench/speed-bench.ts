import { writeFileSync } from 'node:fs'
import { buildProduct } from '../../scripts/build-product.ts'
import { rowOf, type BenchFigure } from './figures.ts'
import { measureKeptPage } from './kept/kept-page.ts'
import { filledDatabase } from './register/filled-database.ts'
import { measureStart } from './start-up.ts'
import { measureUncachedPage } from './uncached/uncached-page.ts'

/** Figures of speed, each beside its yardstick in the same run, as a table and as JSON. */
buildProduct()
const { url } = await filledDatabase({ rows: 10_000 })
const large = await filledDatabase({ rows: 100_000 })
const figures: BenchFigure[] = []

function note(figure: BenchFigure): void {
  figures.push(figure)
  console.log(rowOf(figure))
}

console.log('| figure | beside | target | median | spread | reached | |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
note(await measureKeptPage({ databaseUrl: url, rounds: 5, ms: 2_000 }))
note(await measureUncachedPage({ databaseUrl: url, rounds: 5, requests: 60 }))
note(await measureStart({ filledUrl: large.url, emptyUrl: 'file::memory:', rounds: 3 }))
writeFileSync('test-results/bench.json', JSON.stringify(figures, null, 2))
