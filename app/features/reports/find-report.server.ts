import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { standsStillSince, type ReportRecord } from './report-row.ts'

const RECORD = [
  'id',
  'consultation_id',
  'number',
  'state',
  'done',
  'total',
  'checksum',
  'created_by',
  'created_at',
  'touched_at',
  'published_by',
  'published_at',
] as const

/** All of a consultation, the newest first. What was interrupted is marked so on the way. */
export async function listReports(
  db: Kysely<DB>,
  consultationId: number,
  now: Instant,
): Promise<ReportRecord[]> {
  await failInterrupted(db, consultationId, now)
  return db
    .selectFrom('consultation_report')
    .select(RECORD)
    .where('consultation_id', '=', consultationId)
    .orderBy('number', 'desc')
    .execute()
}

export async function findReport(
  db: Kysely<DB>,
  consultationId: number,
  number: number,
): Promise<ReportRecord | null> {
  const row = await db
    .selectFrom('consultation_report')
    .select(RECORD)
    .where('consultation_id', '=', consultationId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The published one of this number; without a number the newest. */
export async function findPublished(
  db: Kysely<DB>,
  consultationId: number,
  number: number | null,
): Promise<ReportRecord | null> {
  const row = await db
    .selectFrom('consultation_report')
    .select(RECORD)
    .where('consultation_id', '=', consultationId)
    .where('published_at', 'is not', null)
    .$if(number !== null, (query) => query.where('number', '=', number))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A making that a stop of the server cut off can be begun again. */
export async function failInterrupted(
  db: Kysely<DB>,
  consultationId: number,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('consultation_report')
    .set({ state: 'failed' })
    .where('consultation_id', '=', consultationId)
    .where('state', '=', 'making')
    .where((eb) =>
      eb.or([eb('touched_at', 'is', null), eb('touched_at', '<', standsStillSince(now))]),
    )
    .execute()
}
