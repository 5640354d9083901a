/**
 * How well the product understands Polish: one table of figures with their targets. Run it by
 * `npm run eval:language`; `--only suggestions` leaves the others out, `--data FOLDER` and
 * `--part NAME` take other data.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import type { Figure, Figures } from './similar-eval.ts'

type Measure = (dataRoot: string, part: string) => Promise<Figures | readonly Figure[]>

/** Which file measures what; a file that is not there is said so. */
const PARTS = {
  search: ['search-eval.ts', 'searchFigures'],
  similar: ['similar-eval.ts', 'similarFigures'],
  flags: ['similar-eval.ts', 'flagFigures'],
  suggestions: ['suggest-eval.ts', 'suggestionFigures'],
} as const

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    data: { type: 'string', default: '../shared/data' },
    part: { type: 'string', default: 'dev' },
  },
})
const say = (line = '') => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  if (!existsSync(values.data)) {
    say(`No data at ${values.data}: nothing was measured. Name the folder with --data.`)
    return
  }
  await loadLexicon()
  let missed = 0
  for (const [name, [file, measure]] of Object.entries(PARTS)) {
    if (values.only && values.only !== name) continue
    const measured = await measureBy(file, measure)
    say(`\n${name}`)
    if (!measured || measured.figures.length === 0) {
      say('  skipped: its data or its measurement is not here')
      continue
    }
    missed += measured.figures.filter((each) => each.met === false).length
    print(measured)
  }
  if (missed > 0) {
    say(`\n${missed} below target`)
    process.exitCode = 1
  }
}

async function measureBy(file: string, name: string): Promise<Figures | null> {
  const path = join(import.meta.dirname, file)
  if (!existsSync(path)) return null
  const found = ((await import(pathToFileURL(path).href)) as Record<string, Measure>)[name]
  const result = await found?.(values.data, values.part)
  if (!result) return null
  return 'figures' in result ? result : { figures: [...result], lists: [] }
}

function print({ figures, lists }: Figures): void {
  const width = Math.max(...figures.map((each) => each.name.length))
  say(`  ${'figure'.padEnd(width)}  ${'target'.padEnd(8)}  measured`)
  for (const { name, target, value, met } of figures) {
    say(`  ${name.padEnd(width)}  ${target.padEnd(8)}  ${value}${met === false ? '  MISSED' : ''}`)
  }
  for (const { title, lines } of lists) {
    say(`\n  ${title}`)
    for (const line of lines) say(`    ${line}`)
  }
}

await main()
