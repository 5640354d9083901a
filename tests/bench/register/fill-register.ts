import { sql, type Kysely } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { alignEntries } from '#app/features/search/align-entries.server.ts'
import { AuditLog } from './audit-log.ts'
import { LearnedCounts } from './learned-counts.ts'
import { addLife, type RowMaker } from './life-rows.ts'
import { makeGround } from './make-ground.ts'
import { makeLife } from './make-life.ts'
import { makeTexts } from './made-texts.ts'
import { PositionRows } from './position-rows.ts'
import { readRegisterFrame } from './read-frame.ts'
import type { Rows } from './rows.ts'
import { seededRandom } from './seeded-random.ts'
import { withoutIndexes } from './without-indexes.ts'
import { writeRows } from './write-rows.ts'

export const BENCH_NOW: Instant = '2026-11-23T09:00:00.000Z'
const THREE_YEARS_MS = 3 * 365 * 86_400_000
const CHUNK = 500

/** The order in which rows may be written: each after what it points at. */
const TABLES = [
  'submission',
  'submission_version',
  'submission_contact',
  'submission_event',
  'remark',
  'remark_anchor',
  'tag',
  'position',
  'position_submission',
  'position_version',
  'assignment',
  'support',
  'suggestion_round',
  'suggestion_item',
  'submission_index',
  'learned_text',
  'learned_judgement',
  'audit_entry',
] as const satisfies readonly (keyof DB)[]

export type Filling = { db: Database; rows: number; seed?: number; now?: Instant }

/**
 * An honest register of so many submissions over three years, into a migrated database with its frame:
 * texts of every length, postulates and remarks, in every state, with everything that a real write leaves
 * behind. The same seed makes the same rows.
 */
export async function fillRegister({
  db,
  rows,
  seed = 7,
  now = BENCH_NOW,
}: Filling): Promise<void> {
  const random = seededRandom(seed)
  const texts = await makeTexts(random)
  const frame = await readRegisterFrame(db, texts)
  const until = Date.parse(now)
  const from = until - THREE_YEARS_MS
  const ground = await makeGround(db, frame, texts, random, { rows, from, now: until })
  const maker: RowMaker = {
    frame,
    ground,
    texts,
    random,
    audit: await AuditLog.after(db),
    learned: new LearnedCounts(texts.lemmas),
    positions: new PositionRows(),
    numbers: new Map(),
    target: null,
    seed,
  }
  await inHaste(db, () =>
    withoutIndexes(db, TABLES, async () => {
      for (let start = 0; start < rows; start += CHUNK) {
        const made: Rows = Object.fromEntries(TABLES.map((table) => [table, []]))
        for (let id = start + 1; id <= Math.min(start + CHUNK, rows); id += 1) {
          const received = from + ((id - random.next()) / rows) * THREE_YEARS_MS
          addLife(made, id, makeLife(received, until, maker), maker)
        }
        await db.transaction().execute((trx) => writeRows(trx, made))
      }
      await maker.learned.write(db)
    }),
  )
  await maker.audit.close(db)
  const counters = [...maker.numbers].map(([year, last]) => ({ year, last }))
  await db.insertInto('reference_counter').values(counters).execute()
  await finish(db)
}

/** What the product would have counted and indexed with each write, all at once. */
async function finish(db: Database): Promise<void> {
  if (!isPostgres(db)) {
    await sql`insert into submission_search (rowid, title_tokens, body_tokens)
      select submission_id, title_tokens, body_tokens from submission_index`.execute(db)
    await sql`insert into submission_similar (rowid, p5)
      select submission_id, p5 from submission_index`.execute(db)
  }
  await rebuildCoverage(db)
  await alignEntries(db)
  await sql`analyze`.execute(db)
  if (isPostgres(db)) await raiseSequences(db)
  else await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/** Rows came with their numbers: the next one is given after them. */
async function raiseSequences(db: Kysely<DB>): Promise<void> {
  for (const table of ['submission', 'position', 'suggestion_round']) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      (select coalesce(max(id), 1) from ${sql.table(table)}))`.execute(db)
  }
}

/** A database that is being made anew need not survive a power cut. */
async function inHaste(db: Database, work: () => Promise<void>): Promise<void> {
  if (isPostgres(db)) return work()
  await sql`pragma synchronous = off`.execute(db)
  await sql`pragma cache_size = -400000`.execute(db)
  try {
    await work()
  } finally {
    await sql`pragma synchronous = full`.execute(db)
    await sql`pragma cache_size = -2000`.execute(db)
  }
}
