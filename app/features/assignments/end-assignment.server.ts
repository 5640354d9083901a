import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/** Ends the open assignment of a submission, if there is one. */
export async function endAssignment(
  trx: Transaction<DB>,
  submissionId: number,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('assignment')
    .set({ ended_at: now })
    .where('submission_id', '=', submissionId)
    .where('ended_at', 'is', null)
    .execute()
}
