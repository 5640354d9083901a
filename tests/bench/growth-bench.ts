import { parseArgs } from 'node:util'
import { buildProduct } from '../../scripts/build-product.ts'
import { measureGrowth } from './growth/measure-growth.ts'

/** `node tests/bench/growth-bench.ts --sizes 10000,1000000`: the table of growth, with the ratio of last to first. */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
})
buildProduct()
const sizes = values.sizes.split(',').map(Number)
const say = (line: string) => process.stdout.write(`${line}\n`)
say(`| page | ${sizes.join(' | ')} | ratio |`)
say(`| --- |${sizes.map(() => ' --- |').join('')} --- |`)
await measureGrowth({
  sizes,
  rounds: Number(values.rounds),
  only: values.only,
  onPage(own) {
    const cells = own.map(({ cpuMs, spread }) => `${cpuMs.toFixed(1)} ± ${spread.toFixed(1)}`)
    const ratio = (own.at(-1)?.cpuMs ?? 0) / (own[0]?.cpuMs ?? 1)
    say(`| ${own[0]?.page} | ${cells.join(' | ')} | ${ratio.toFixed(2)} |`)
  },
})
