import { spreadOf, type BenchFigure } from '../figures.ts'
import { serveProduct } from '../served/serve-product.ts'
import { costOfPage } from '../uncached/uncached-page.ts'

const PAGES = [
  ['list of postulates', '/postulaty'],
  ['list, by area and a word', '/postulaty?q=autobus&obszar=infrastruktura-i-transport'],
  ['coverage map', '/strategia'],
  ['front page', '/'],
  ['form for a postulate', '/postulaty/nowy'],
] as const

/** What an uncached page costs: processor time, statements, bytes of HTML. */
export async function measurePageCosts(options: {
  databaseUrl: string
  rounds: number
  requests: number
}): Promise<BenchFigure[]> {
  const { databaseUrl, rounds, requests } = options
  await using product = await serveProduct({ databaseUrl, env: { PAGE_CACHE_MB: '0' } })
  const queries = async () => (await product.ask<{ queries: number }>({ cpu: true })).queries
  const figures: BenchFigure[] = []
  for (const [name, path] of PAGES) {
    await costOfPage(product, path, requests)
    const before = await queries()
    const html = await (await fetch(product.origin + path)).text()
    const statements = (await queries()) - before
    const costs: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      costs.push(await costOfPage(product, path, requests))
    }
    figures.push({
      name: `cost of ${name}`,
      figure: `${name}, CPU ms`,
      beside: '',
      ...spreadOf(costs),
      target: null,
      better: 'less',
      note: `${statements} statements, ${(Buffer.byteLength(html) / 1_000).toFixed(0)} kB of HTML`,
    })
  }
  return figures
}
