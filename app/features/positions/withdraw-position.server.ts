import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Position, Submission } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { assignAgain } from '../assignments/assign-again.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditPosition } from './audit-position.server.ts'
import { changeWithMerged } from './change-with-merged.server.ts'
import { movePosition, type SeenPosition } from './move-position.server.ts'
import { mayWriteFor, refused, type PositionReason, type PositionRefusal } from './position.ts'

/** For the unit, in the language of its work. */
const WITHDRAWN_NOTE = 'odpowiedź wycofana'

/**
 * Takes a position back. A published one stays in the timelines as what was said; its submissions
 * are in analysis again, with the unit that had them, and their authors are told why. A draft is simply given up.
 */
export function withdrawPosition(
  db: Database,
  seen: SeenPosition,
  reason: string,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<null, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const moved = await movePosition(
      trx,
      seen,
      'withdrawn',
      (position) => refusalToWithdraw(position, actor),
      () => ({ withdrawn_at: context.now, withdrawal_reason: reason }),
    )
    if (!moved.ok) return moved
    const answered = await trx
      .selectFrom('submission')
      .selectAll()
      .where('position_id', '=', seen.id)
      .orderBy('id')
      .execute()
    for (const submission of answered) {
      const reopened = await reopen(trx, submission, moved.value, reason, actor, context)
      if (!reopened) return refused('conflict', [submission.reference])
    }
    await auditPosition(trx, moved.value, 'withdrawn', actor, context.now)
    return ok(null)
  })
}

export function refusalToWithdraw(
  position: Pick<Position, 'state' | 'unit_id'>,
  actor: AccountActor,
): PositionReason | null {
  const may =
    position.state === 'published'
      ? can(actor, 'position.accept')
      : mayWriteFor(actor, [position.unit_id])
  return may ? null : 'notAllowed'
}

async function reopen(
  trx: Transaction<DB>,
  submission: Submission,
  position: Position,
  reason: string,
  actor: AccountActor,
  context: ActContext,
): Promise<boolean> {
  const next = nextHandling(submission.handling, 'answer_withdrawn', actor.roles)
  if (!next.ok) return false
  await assignAgain(trx, submission, WITHDRAWN_NOTE, actor, context.now)
  const { id: positionId, code } = position
  return changeWithMerged(
    trx,
    submission,
    {
      event: {
        type: 'answer_withdrawn',
        audience: 'public',
        reason,
        data: { from: submission.handling, to: next.value, positionId, code },
      },
      set: { handling: next.value, answered_at: null, position_id: null, position_code: null },
      notice: 'answerWithdrawn',
      facts: { reason },
    },
    actor,
    context,
  )
}
