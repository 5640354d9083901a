import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/**
 * The remarks of a consultation are answered by the day of its report: where that moved, so does the
 * day of those still without an answer. A day that was promised for later stays.
 */
export async function moveAnswerDays(
  trx: Transaction<DB>,
  consultationId: number,
  reportDueAt: Instant,
): Promise<void> {
  await trx
    .updateTable('submission')
    .set({ answer_due_at: reportDueAt })
    .where('consultation_id', '=', consultationId)
    .where('kind', '=', 'remark')
    .where('handling', 'not in', ['answered', 'reflected'])
    .where('answer_due_at', '<', reportDueAt)
    .execute()
}
