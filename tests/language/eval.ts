/**
 * How well the product understands Polish: one table of figures with their targets. Run it by
 * `npm run eval:language`; `--only suggestions` leaves the others out, `--data FOLDER` and
 * `--part NAME` take other data.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { flagFigures } from './flag-eval.ts'
import { searchFigures } from './search-eval.ts'
import { similarFigures, type Figures } from './similar-eval.ts'
import { suggestionFigures } from './suggest-eval.ts'

type Measure = (dataRoot: string, part: string) => Promise<Figures> | Figures

const PARTS: Record<string, Measure> = {
  search: async (root, part) => ({ figures: await searchFigures(root, part), lists: [] }),
  similar: similarFigures,
  flags: flagFigures,
  suggestions: suggestionFigures,
}

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
  for (const [name, measure] of Object.entries(PARTS)) {
    if (values.only && values.only !== name) continue
    const measured = await measure(values.data, values.part)
    say(`\n${name}`)
    if (measured.figures.length === 0) {
      say('  skipped: its data is not here')
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
