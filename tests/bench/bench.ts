import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { buildProduct } from '../../scripts/build-product.ts'
import { comparison, type BenchRun } from './compare.ts'
import { rowOf, TABLE_HEAD, verdictOf, type BenchFigure } from './figures.ts'
import { MEASURES, type Size } from './measures.ts'

/**
 * `npm run bench`: figures of speed, each beside its yardstick in the same run, in turn, several times.
 * `--full` takes the times and sizes of the targets (about an hour where the data are not made yet),
 * `--only sends,start` some of them, `--json FILE` says where the figures go, `--compare FILE` tells
 * what changed since such a file, `--sizes 10000,1000000` and `--pages TEXT` tell growth page by page.
 */
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string', default: 'data/bench/latest.json' },
    compare: { type: 'string' },
    sizes: { type: 'string' },
    pages: { type: 'string' },
  },
})
const isFull = values.full
const size: Size = {
  isFull,
  sizes: readSizes(values.sizes ?? (isFull ? '10000,1000000' : '10000,100000')),
  pages: values.pages ?? (values.sizes ? '' : null),
}
const chosen = readNames(values.only)
const earlier = values.compare
  ? (JSON.parse(readFileSync(values.compare, 'utf8')) as BenchRun)
  : null
const say = (line: string) => process.stdout.write(`${line}\n`)

const started = performance.now()
const [{ model = '' } = {}] = cpus()
const machine = `${cpus().length} × ${model.trim()}, node ${process.version}`
say(`${machine}; ${describeLoad()}`)
buildProduct()
const figures: BenchFigure[] = []
for (const [heading, isPromised] of [
  ['Speed', true],
  ['Besides', false],
] as const) {
  const own = chosen.filter((name) => MEASURES[name]?.isPromised === isPromised)
  if (own.length === 0) continue
  say(`\n## ${heading}\n\n${TABLE_HEAD}`)
  for (const name of own) {
    for (const figure of (await MEASURES[name]?.run(size)) ?? []) {
      figures.push(figure)
      say(rowOf(figure))
    }
  }
}
const run: BenchRun = { at: new Date().toISOString(), isFull, machine, figures }
mkdirSync(dirname(values.json), { recursive: true, mode: 0o700 })
writeFileSync(values.json, JSON.stringify(run, null, 2))
const missed = figures.filter((figure) => verdictOf(figure) === 'missed')
const seconds = (performance.now() - started) / 1_000
say(
  `\n${figures.length} figures in ${seconds.toFixed(0)} s, ${missed.length} missed; ${describeLoad()}; ${values.json}`,
)
if (earlier) {
  say(`\n## Since ${earlier.at}\n`)
  for (const line of comparison(earlier, run)) say(`- ${line}`)
}

function readNames(only: string | undefined): string[] {
  const all = Object.keys(MEASURES)
  if (only === undefined) return all.filter((name) => isFull || MEASURES[name]?.isInShort)
  const names = only.split(',')
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length === 0) return names
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${all.join(', ')}\n`)
  process.exit(1)
}

function readSizes(text: string): [number, number] {
  const [small = 0, large = 0] = text.split(',').map(Number)
  return [small, large]
}

/** Who else has the processors: figures of the wall clock are lower then, those of CPU hardly. */
function describeLoad(): string {
  return `load of the last minute ${(loadavg()[0] ?? 0).toFixed(1)}`
}
