import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { beginReport, type BeginRefusal, type Begun } from './begin-report.server.ts'
import { findPublished } from './find-report.server.ts'
import { packSnapshot } from './pack-snapshot.server.ts'
import { readSnapshot } from './read-report.server.ts'
import { renderParts } from './report-parts.server.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

export type MakeContext = {
  /** Told again and again: a report that is made moves in time. */
  now(): Instant
  /** Told of what broke; the report is marked failed and can be made again. */
  onFailure?: (error: unknown) => void
}
export type Wanted = { consultationId: number; note?: string | null }

/** Reading takes this part of the whole, in per cent. */
const READING = 60

/**
 * Begins a report and makes it in the background. `finished` says whether it is ready; it never
 * rejects. Whoever waits a second for it sees short ones at once.
 */
export async function startReport(
  db: Database,
  { consultationId, note = null }: Wanted,
  actor: AccountActor,
  context: MakeContext,
): Promise<Result<Begun & { finished: Promise<boolean> }, BeginRefusal>> {
  const begun = await beginReport(db, { consultationId, note }, actor, context.now())
  if (!begun.ok) return begun
  const finished = writeReport(db, consultationId, begun.value, context).catch(
    async (error: unknown) => {
      context.onFailure?.(error)
      await markFailed(db, begun.value.id).catch(() => undefined)
      return false
    },
  )
  return ok({ ...begun.value, finished })
}

/** The same, waited for: for scripts and tests. */
export async function makeReport(
  db: Database,
  wanted: Wanted,
  actor: AccountActor,
  context: MakeContext,
): Promise<Result<{ id: number; number: number; ready: boolean }, BeginRefusal>> {
  const started = await startReport(db, wanted, actor, context)
  if (!started.ok) return started
  const { id, number, finished } = started.value
  return ok({ id, number, ready: await finished })
}

async function writeReport(
  db: Database,
  consultationId: number,
  { id, number, note }: Begun,
  { now }: MakeContext,
): Promise<boolean> {
  const progress = reporter(db, id, now)
  const before = note === null ? null : await findPublished(db, consultationId, number - 1)
  const snapshot = await takeSnapshot(db, consultationId, {
    number,
    takenAt: now(),
    corrects: before && note ? { snapshot: await readSnapshot(db, before.id), note } : null,
    onProgress: (done, total) => progress((READING * done) / total),
  })
  const { content, checksum } = await packSnapshot(snapshot)
  const parts = await renderParts(snapshot, (done, total) =>
    progress(READING + ((100 - READING) * done) / total),
  )
  for (const { name, content: bytes } of parts) {
    await db.insertInto('report_part').values({ report_id: id, name, content: bytes }).execute()
  }
  await stillOurs(db, id, {
    state: 'ready',
    done: 100,
    snapshot: content,
    checksum,
    touched_at: now(),
  })
  return true
}

/** Writes down whole steps of five per cent, so that a short report writes little. */
function reporter(db: Kysely<DB>, id: number, now: () => Instant) {
  let written = 0
  return async (percent: number) => {
    const done = Math.floor(percent / 5) * 5
    if (done <= written) return
    written = done
    await stillOurs(db, id, { done, touched_at: now() })
  }
}

type Change = Partial<{
  state: 'ready'
  done: number
  snapshot: Buffer
  checksum: string
  touched_at: Instant
}>

/** Stops where somebody took it for interrupted and began another. */
async function stillOurs(db: Kysely<DB>, id: number, change: Change): Promise<void> {
  const row = await db
    .updateTable('consultation_report')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'making')
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Error(`report ${id} was given up`)
}

async function markFailed(db: Kysely<DB>, id: number): Promise<void> {
  await db
    .updateTable('consultation_report')
    .set({ state: 'failed' })
    .where('id', '=', id)
    .where('state', '=', 'making')
    .execute()
}
