import type { Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { applyDecision } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import { findRule } from './rules.server.ts'

/** Asks the author. Without words of one's own the ready question goes out, in the author's language. */
export async function returnWithQuestion(
  trx: Transaction<DB>,
  submission: Submission,
  decision: DecisionOf<'return'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const rule = await findRule(trx, 'return', decision.rule, submission.locale)
  if (!rule) return refuse('unknownRule')
  const reason = decision.question ?? rule.text
  const returned = await applyDecision(
    trx,
    submission,
    { type: 'returned', audience: 'author', reasonCode: rule.code, reason },
    {},
    context,
  )
  if (returned.ok) await notifyPeople(trx, returned.value, 'returned', { reason }, context)
  return returned
}
