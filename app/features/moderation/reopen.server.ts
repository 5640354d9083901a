import type { Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import type { Result } from '../../lib/result.ts'
import { addWorkingDays } from '../../lib/working-days.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import { applyDecision } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'

/** Takes an earlier decision back; moderation begins again and gets its full time. */
export async function reopen(
  trx: Transaction<DB>,
  submission: Submission,
  { reason }: DecisionOf<'reopen'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const { moderationWorkingDays } = await readPromise(trx)
  const reopened = await applyDecision(
    trx,
    submission,
    { type: 'reopened', audience: 'author', reason },
    { moderation_due_at: addWorkingDays(context.now, moderationWorkingDays) },
    context,
  )
  if (reopened.ok) await notifyPeople(trx, reopened.value, 'reopened', { reason }, context)
  return reopened
}
