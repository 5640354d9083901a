import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { refreshCoverage } from '../coverage/refresh-coverage.server.ts'

/**
 * The remarks of a consultation are answered by the day of its report: where that moved, so does the
 * day of those still without an answer. A day that was promised for later stays.
 */
export async function moveAnswerDays(
  trx: Transaction<DB>,
  consultationId: number,
  reportDueAt: Instant,
): Promise<void> {
  const moved = await trx
    .updateTable('submission')
    .set({ answer_due_at: reportDueAt })
    .where('consultation_id', '=', consultationId)
    .where('kind', '=', 'remark')
    .where('handling', 'not in', ['answered', 'reflected'])
    .where('answer_due_at', '<', reportDueAt)
    .returning('id')
    .execute()
  await refreshCoverage(
    trx,
    moved.map((row) => row.id),
  )
}
