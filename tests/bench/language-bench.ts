import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from '#app/features/language/corpus.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { isPostgres } from '#db/columns.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase, type Database } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { startPostgres } from '../support/embedded-postgres.ts'
import { watchHolding } from '../support/watch-holding.ts'
import { measureCoverage } from './language/coverage.ts'
import { measureSearch, type Measured } from './language/search.ts'
import { measureSimilar } from './language/similar.ts'
import { measureSuggestions } from './language/suggest.ts'
import { fillRegister } from './register/fill-register.ts'

/**
 * `npm run bench:language`: what search, likeness, suggestions and the map cost with 100,000
 * submissions. `--rows 10000` makes fewer, `--only sqlite` leaves the other database out,
 * `--parts search,coverage` measures only these, `--url` (as DATABASE_URL) measures that database alone,
 * which is filled when it is new and stays.
 */
const MEASURES: Record<string, (db: Database) => Promise<Measured[]>> = {
  search: measureSearch,
  similar: similarAsTyped,
  suggestions: measureSuggestions,
  coverage: measureCoverage,
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    only: { type: 'string' },
    url: { type: 'string' },
    parts: { type: 'string', default: Object.keys(MEASURES).join(',') },
  },
})
const rows = Number(values.rows)
const say = (line: string) => process.stdout.write(`${line}\n`)

await measureLanguage()
if (values.url) {
  await measureOn(values.url)
} else {
  if (values.only !== 'postgres') {
    const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-language-'))
    await measureOn(`file:${join(folder, 'language.db')}`)
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.only !== 'sqlite') {
    const server = await startPostgres()
    await measureOn(`${server.url}/postgres`)
    await server.stop()
  }
}

async function measureLanguage(): Promise<void> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const holding = watchHolding()
  const start = performance.now()
  const lexicon = await loadLexicon()
  const took = performance.now() - start
  await new Promise((done) => setTimeout(done, 20))
  const held = holding.stop()
  for (const word of ['ławka', 'lawce', 'rowerowej']) lexicon.lemmas(word)
  const after = process.memoryUsage().rss
  say(
    `dictionary: loaded in ${took.toFixed(0)} ms, held the event loop ${held.toFixed(0)} ms (≤ 50)`,
  )
  say(`dictionary: ${((after - before) / 1e6).toFixed(0)} MB of memory (≤ 150)`)
}

async function measureOn(url: string): Promise<void> {
  const { db, close } = openDatabase(url)
  say(`\n${isPostgres(db) ? 'PostgreSQL' : 'SQLite'}: ${await fill(db)}`)
  const before = process.memoryUsage().rss
  const holding = watchHolding()
  await readCorpus(db)
  const held = holding.stop()
  const grown = (process.memoryUsage().rss - before) / 1e6
  say(`corpus read: held the event loop ${held.toFixed(0)} ms (≤ 50), ${grown.toFixed(0)} MB`)
  say('| what | p50 ms | p95 ms | target |\n| --- | --- | --- | --- |')
  for (const part of values.parts.split(',')) {
    for (const { name: what, p50, p95, limit } of (await MEASURES[part]?.(db)) ?? []) {
      const missed = limit !== undefined && p95 > limit ? ' MISSED' : ''
      say(
        `| ${what} | ${p50?.toFixed(1) ?? ''} | ${p95.toFixed(1)} | ${limit ? `≤ ${limit}` : ''}${missed} |`,
      )
    }
  }
  await close()
}

/** Says what there is to measure. */
async function fill(db: Database): Promise<string> {
  const start = performance.now()
  await migrateToLatest(db)
  const { known } = await countSubmissions(db)
  if (known > 0) return `${known} submissions of another run`
  await seedFrame(db)
  await fillRegister({ db, rows })
  return `${rows} submissions made in ${((performance.now() - start) / 1_000).toFixed(0)} s`
}

function countSubmissions(db: Database) {
  return db
    .selectFrom('submission')
    .select((eb) => eb.fn.count<number>('id').as('known'))
    .executeTakeFirstOrThrow()
}

/** Texts of the register itself, typed anew: what is alike is there to be found. */
async function similarAsTyped(db: Database): Promise<Measured[]> {
  const texts = await db
    .selectFrom('submission')
    .select(['public_title', 'public_body'])
    .where('id', '<=', 50)
    .execute()
  const { p95, p50, longestHold } = await measureSimilar(
    db,
    texts.map((row) => `${row.public_title ?? ''} ${row.public_body ?? ''}`),
  )
  return [
    { name: 'similar as you type', p50, p95, limit: isPostgres(db) ? 120 : 60 },
    { name: 'longest hold of the event loop', p95: longestHold, limit: 50 },
  ]
}
