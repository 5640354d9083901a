import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Position, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { endAssignment } from '../assignments/end-assignment.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { refusalToAnswer } from './answerable.ts'
import { auditPosition } from './audit-position.server.ts'
import { changeWithMerged } from './change-with-merged.server.ts'
import { listAnswered, mergeTargets } from './find-submissions.server.ts'
import { refusalToAccept, refused, type PositionRefusal } from './position.ts'
import { movePosition, type SeenPosition } from './move-position.server.ts'

/**
 * The second person accepts, and in the same transaction every submission is answered, every
 * author told and every public page renewed; or nothing happens.
 */
export function publishPosition(
  db: Database,
  seen: SeenPosition,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ answered: number }, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const moved = await movePosition(
      trx,
      seen,
      'published',
      (position) => refusalToAccept(position, actor),
      { accepted_by: actor.id, published_at: context.now },
    )
    if (!moved.ok) return moved
    const submissions = await mergeTargets(trx, await listAnswered(trx, seen.id))
    if (submissions.length === 0) return refused('noSubmissions')
    const refusal = refusalToAnswer(submissions)
    if (refusal) return refuse(refusal)
    for (const submission of submissions) {
      const answered = await answer(trx, submission, moved.value, actor, context)
      if (!answered) return refused('conflict', [submission.reference])
    }
    await auditPosition(trx, moved.value, 'published', actor, context.now)
    return ok({ answered: submissions.length })
  })
}

async function answer(
  trx: Transaction<DB>,
  submission: Submission,
  position: Position,
  actor: AccountActor,
  context: ActContext,
): Promise<boolean> {
  const next = nextHandling(submission.handling, 'answered', actor.roles)
  if (!next.ok) return false
  await trx
    .insertInto('position_submission')
    .values({ position_id: position.id, submission_id: submission.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await endAssignment(trx, submission.id, context.now)
  const { id: positionId, code } = position
  return changeWithMerged(
    trx,
    submission,
    {
      event: {
        type: 'answered',
        audience: 'public',
        data: {
          from: submission.handling,
          to: next.value,
          positionId,
          code,
          unitId: position.unit_id,
        },
      },
      set: {
        handling: next.value,
        answered_at: context.now,
        position_id: positionId,
        position_code: code,
      },
      notice: 'answered',
      facts: { position: code, summary: position.summary, reason: position.justification },
    },
    actor,
    context,
  )
}
