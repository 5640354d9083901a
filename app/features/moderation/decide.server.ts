import type { Kysely, Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { PERMISSIONS } from '../accounts/permissions.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { caseLock } from '../submissions/case-lock.ts'
import type { Decision, DecisionContext, DecisionRefusal, Moderator } from './decision.ts'
import { hide } from './hide.server.ts'
import { findTarget, merge } from './merge.server.ts'
import { publish } from './publish.server.ts'
import { redact } from './redact.server.ts'
import { redirectElsewhere } from './redirect-elsewhere.server.ts'
import { mergedInto } from './reopen-merged.server.ts'
import { reopen } from './reopen.server.ts'
import { returnWithQuestion } from './return-with-question.server.ts'
import { releaseCase } from './hold-case.server.ts'

/**
 * Decides a case: one transaction with the change, its event, the tags, the notices and the audit
 * entry. Of two who decide at once the first one wins; `revision` is the one the decider saw, null
 * where nobody looked (imports, seeds). Afterwards the case is free again.
 */
export async function decide(
  db: Kysely<DB>,
  submissionId: number,
  revision: number | null,
  decision: Decision,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  if (!mayModerate(context.moderator)) return refuse('notAllowed')
  return undoWhenRefused<Submission, DecisionRefusal>(db, async (trx) => {
    await lockRows(trx, await rowsOf(trx, submissionId, decision))
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', submissionId)
      .executeTakeFirst()
    if (!submission) return refuse('notFound')
    if (revision !== null && revision !== submission.revision) return refuse('conflict')
    const { moderator, now } = context
    if (caseLock(submission, moderator.id, now) === 'others') return refuse('locked')
    const decided = await apply(trx, submission, decision, context)
    if (decided.ok) await releaseCase(trx, submissionId, moderator)
    return decided
  })
}

function mayModerate({ roles }: Moderator): boolean {
  return PERMISSIONS['submission.moderate'].some((role) => roles.includes(role))
}

/** Every submission that the decision may change. */
async function rowsOf(trx: Transaction<DB>, id: number, decision: Decision): Promise<number[]> {
  const merged = await mergedInto(trx, id)
  const target = decision.kind === 'merge' ? await findTarget(trx, decision.target) : null
  return [id, ...merged.map((row) => row.id), ...(target ? [target.id] : [])]
}

function apply(
  trx: Transaction<DB>,
  submission: Submission,
  decision: Decision,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  switch (decision.kind) {
    case 'publish':
      return publish(trx, submission, decision, context)
    case 'redact':
      return redact(trx, submission, decision, context)
    case 'return':
      return returnWithQuestion(trx, submission, decision, context)
    case 'redirect':
      return redirectElsewhere(trx, submission, decision, context)
    case 'hide':
      return hide(trx, submission, decision, context)
    case 'merge':
      return merge(trx, submission, decision, context)
    case 'reopen':
      return reopen(trx, submission, decision, context)
  }
}
