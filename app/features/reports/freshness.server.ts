import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/** How many submissions had something public or decisive happen to them since the snapshot. */
export async function changedSince(
  db: Kysely<DB>,
  consultationId: number,
  takenAt: Instant,
): Promise<number> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('submission_event as event', 'event.submission_id', 'submission.id')
    .select((eb) => eb.fn.count<number>('submission.id').distinct().as('count'))
    .where('consultation_id', '=', consultationId)
    .where('event.audience', '!=', 'internal')
    .where('event.at', '>', takenAt)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
