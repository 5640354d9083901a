import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { byStaff, type ActContext } from '../assignments/acting.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditPosition } from './audit-position.server.ts'
import { listAnswered } from './find-submissions.server.ts'
import { movePosition, type SeenPosition } from './move-position.server.ts'
import type { PositionRefusal } from './position.ts'

/** The second person does not accept yet, and says what is missing. */
export function sendBackPosition(
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
      'sent_back',
      () => (can(actor, 'position.accept') ? null : 'notAllowed'),
      () => ({
        sent_back_reason: reason,
        submitted_at: null,
        accepted_by: null,
        accepted_at: null,
      }),
    )
    if (!moved.ok) return moved
    for (const submission of await listAnswered(trx, seen.id)) {
      await appendEvent(
        trx,
        submission.id,
        {
          type: 'position_sent_back',
          audience: 'internal',
          reason,
          data: { positionId: seen.id },
        },
        byStaff(actor),
        context.now,
      )
    }
    await auditPosition(trx, moved.value, 'sent_back', actor, context.now)
    return ok(null)
  })
}
