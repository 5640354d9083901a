import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { byStaff, type ActContext } from '../assignments/acting.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { refusalToAnswer } from './answerable.ts'
import { auditPosition } from './audit-position.server.ts'
import { listAnswered, mergeTargets } from './find-submissions.server.ts'
import { writersOf } from './keep-version.server.ts'
import { movePosition, type SeenPosition } from './move-position.server.ts'
import { refusalToAccept, refused, type PositionRefusal } from './position.ts'

/** The second person accepts, and it is held: nobody is told anything until it is published. */
export function acceptPosition(
  db: Database,
  seen: SeenPosition,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<null, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const writers = await writersOf(trx, seen.id)
    const moved = await movePosition(
      trx,
      seen,
      'accepted',
      () => refusalToAccept(writers, actor),
      () => ({ accepted_by: actor.id, accepted_at: context.now }),
    )
    if (!moved.ok) return moved
    const submissions = await mergeTargets(trx, await listAnswered(trx, seen.id))
    if (submissions.length === 0) return refused('noSubmissions')
    const refusal = refusalToAnswer(submissions)
    if (refusal) return refuse(refusal)
    for (const submission of submissions) {
      await appendEvent(
        trx,
        submission.id,
        { type: 'position_accepted', audience: 'internal', data: { positionId: seen.id } },
        byStaff(actor),
        context.now,
      )
    }
    await auditPosition(trx, moved.value, 'accepted', actor, context.now)
    return ok(null)
  })
}
