import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Submission, SubmissionChange } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { changeSubmission, type RecordedEvent } from '../submissions/change-submission.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { learnFromUnit } from '../suggestions/learn.server.ts'
import { byStaff, type ActContext } from './acting.ts'
import { worksForUnit } from './assignment.ts'
import { endAssignment } from './end-assignment.server.ts'

export type WorkRefusal = 'unknownNumber' | 'wrongState' | 'notAllowed' | 'conflict'

/** The unit takes the matter up; the public sees that somebody works on it. */
export function startAnalysis(
  db: Database,
  reference: string,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Submission, WorkRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const found = await readOwn(trx, reference, actor)
    return found.ok ? beginAnalysis(trx, found.value, actor, context) : found
  })
}

/** The same inside a transaction of the caller: a draft of a position starts it too. */
export async function beginAnalysis(
  trx: Transaction<DB>,
  submission: Submission,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Submission, WorkRefusal>> {
  const next = nextHandling(submission.handling, 'analysis_started', actor.roles)
  if (!next.ok) return next
  const data = { from: submission.handling, to: next.value, unitId: submission.unit_id }
  return change(
    trx,
    submission,
    { type: 'analysis_started', audience: 'public', data },
    { handling: next.value },
    actor,
    context,
  )
}

/** “Not ours”: the unit gives the matter back to whoever coordinates, and says why. */
export function handBack(
  db: Database,
  reference: string,
  reason: string,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Submission, WorkRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const found = await readOwn(trx, reference, actor)
    if (!found.ok) return found
    const submission = found.value
    const next = nextHandling(submission.handling, 'handed_back', actor.roles)
    if (!next.ok) return next
    await endAssignment(trx, submission.id, context.now)
    const data = { from: submission.handling, to: next.value, unitId: submission.unit_id }
    const changed = await change(
      trx,
      submission,
      { type: 'handed_back', audience: 'internal', reason, data },
      { handling: next.value, unit_id: null },
      actor,
      context,
    )
    // “Not ours” is a judgement too.
    if (changed.ok) await learnFromUnit(trx, submission.id)
    return changed
  })
}

async function readOwn(
  trx: Transaction<DB>,
  reference: string,
  actor: AccountActor,
): Promise<Result<Submission, WorkRefusal>> {
  const submission = await trx
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!submission) return refuse('unknownNumber')
  if (!worksForUnit(actor, submission.unit_id)) return refuse('notAllowed')
  if (submission.visibility !== 'published') return refuse('wrongState')
  return ok(submission)
}

async function change(
  trx: Transaction<DB>,
  submission: Submission,
  event: RecordedEvent,
  set: SubmissionChange,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Submission, WorkRefusal>> {
  const changed = await changeSubmission(
    trx,
    submission,
    { event, set },
    byStaff(actor),
    context.now,
  )
  return changed ? ok(changed) : refuse('conflict')
}
