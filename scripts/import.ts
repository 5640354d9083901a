import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { finishBatch, startBatch } from '#app/features/imports/batches.server.ts'
import { explainOutcome } from '#app/features/imports/explain.ts'
import { fieldsOf, guessMapping, isUsable, readMapping } from '#app/features/imports/fields.ts'
import { POSTULATES, type ImportInto } from '#app/features/imports/import-target.server.ts'
import {
  countOutcomes,
  hasHints,
  staysOut,
  type RowOutcome,
} from '#app/features/imports/outcome.ts'
import { previewImport } from '#app/features/imports/preview-import.server.ts'
import { readTable } from '#app/features/imports/read-table.ts'
import { receivedDefault } from '#app/features/imports/received-default.ts'
import { runImport } from '#app/features/imports/run-import.server.ts'
import { listVersions } from '#app/features/letters/list-versions.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { translator } from '#app/i18n/catalog.server.ts'
import { readImportArguments, USAGE } from './import-arguments.ts'
import { progressBar } from './progress-bar.ts'

/** `npm run import -- FILE`: many postulates from a file. Shows what would happen before it asks. */
const t = translator('en')
const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  console.log(USAGE)
  process.exit(0)
}
const given = readImportArguments(words)
if (!given.ok) stop(`${given.refusal}\n\n${USAGE}`, 2)
const { file, source: named, map, dryRun, yes, ...about } = given.value
const kind = about.document === undefined ? 'postulate' : 'remark'
const source = named ?? basename(file, extname(file))

const bytes = await readFile(file).catch(() => stop(`There is no file ${file} that can be read.`))
const read = await readTable(bytes, basename(file))
if (!read.ok) stop(t(`importing.file.${read.refusal}`))
const table = read.value
const mapped = readMapping(map, table.columns, guessMapping(table.columns, kind), kind)
if (!mapped.ok) stop(explainMapping(mapped.refusal, table.columns))
const mapping = mapped.value
if (!isUsable(mapping, kind)) {
  const needed =
    kind === 'remark' ? 'the remark, the proposal or the reasons' : 'the title or the text'
  stop(`Which column is ${needed}? Say it with --map.\n${listColumns(table.columns)}`)
}

const { db, close } = openDatabase(process.env.DATABASE_URL ?? 'file:data/idea-kielce.db')
process.exitCode = await importFile().finally(close)

/** Returns the exit code: 1 where rows stayed out. */
async function importFile(): Promise<number> {
  await migrateToLatest(db)
  await seedFrame(db)
  await loadLexicon()
  const now = new Date().toISOString()
  const into = await findTarget(now)
  console.log(`\n${file}: ${table.rows.length} rows, source “${source}”`)
  for (const field of fieldsOf(kind)) {
    const index = mapping[field]
    const column = index === undefined ? '–' : table.columns[index]
    console.log(`  ${t(`importing.field.${field}`).padEnd(22)} ${column}`)
  }
  const planned = await previewImport(db, table, mapping, { source, now, into })
  printReport(planned, false)
  const { created, failed, different } = countOutcomes(planned)
  const isIncomplete = failed + different > 0 ? 1 : 0
  if (dryRun || created === 0) return isIncomplete
  if (!yes && !(await isConfirmed(created))) {
    console.log('\nNothing was written. Say --yes to import without being asked.')
    return isIncomplete
  }
  const versionId = into.kind === 'remark' ? into.versionId : null
  const batch = { source, fileName: basename(file), actorId: null, now, versionId }
  const id = await startBatch(db, batch, table.rows.length)
  const bar = progressBar(process.stdout)
  const outcomes = await runImport(db, table, mapping, {
    source,
    now,
    actorId: null,
    into,
    onProgress: bar.show,
    onFailure: (error) => bar.say(`The database refused a row: ${String(error)}`),
  })
  await finishBatch(db, { id, source, actorId: null }, { columns: table.columns, outcomes }, now)
  bar.end()
  printReport(outcomes, true)
  const result = countOutcomes(outcomes)
  return result.failed + result.different > 0 ? 1 : 0
}

/** Postulates, or remarks on the version that was named. */
async function findTarget(now: string): Promise<ImportInto> {
  const { document, version, received } = about
  if (document === undefined) return POSTULATES
  const found = (await listVersions(db)).find(
    ({ slug, number }) => slug === document && number === (version ?? number),
  )
  if (!found) {
    const which = version === undefined ? 'a public version' : `version ${version}`
    stop(`There is no document ${document} with ${which}.`)
  }
  const at = receivedDefault(received ?? null, now)
  if (received !== undefined && at === null) {
    stop(`--wplyw ${received} is no day that has come. Write it like 2026-11-20.`)
  }
  console.log(`\nRemarks on ${found.title}, version ${found.number}`)
  return { kind: 'remark', versionId: found.id, receivedDefault: at }
}

function printReport(outcomes: readonly RowOutcome[], isDone: boolean): void {
  const counts = countOutcomes(outcomes)
  console.log('')
  for (const outcome of outcomes.filter(staysOut)) {
    const kind = t(`importing.outcome.${outcome.outcome}`)
    const reasons = explainOutcome(t, outcome).join(' ')
    console.log(`  line ${outcome.line}, ${kind}: ${printable(reasons)}`)
  }
  if (!isDone) printHints(outcomes.filter(hasHints))
  for (const [name, count] of [
    [isDone ? 'created' : 'new', counts.created],
    ['unchanged', counts.unchanged],
    ['different', counts.different],
    ['bad', counts.failed],
  ] as const) {
    console.log(`  ${String(count).padStart(6)}  ${t(`importing.count.${name}`)}`)
  }
}

/** The same can be said of hundreds of rows: once each, with the first of their lines. */
function printHints(outcomes: readonly RowOutcome[]): void {
  const said = new Map<string, { first: number; count: number }>()
  for (const outcome of outcomes) {
    for (const hint of explainOutcome(t, outcome)) {
      const known = said.get(hint)
      if (known) known.count += 1
      else said.set(hint, { first: outcome.line, count: 1 })
    }
  }
  for (const [hint, { first, count }] of said) {
    const more = count > 1 ? ` and ${count - 1} more` : ''
    console.log(`  line ${first}${more}: ${printable(hint)}`)
  }
}

/** A file must not move the cursor of whoever imports it. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD')
}

async function isConfirmed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await ask.question(
    `\n${t(kind === 'remark' ? 'letters.form.run' : 'importing.preview.run', { count })}? [y/N] `,
  )
  ask.close()
  return /^y(es)?$/i.test(answer.trim())
}

function explainMapping(
  { field, column }: { field?: string; column?: string },
  columns: readonly string[],
): string {
  if (column !== undefined) return `There is no column “${column}”.\n${listColumns(columns)}`
  return `--map does not know “${field ?? ''}”. It knows: ${fieldsOf(kind).join(', ')}.`
}

function listColumns(columns: readonly string[]): string {
  return `Columns of the file: ${columns.map(printable).join(', ')}`
}

function stop(message: string, code = 1): never {
  console.error(message)
  process.exit(code)
}
