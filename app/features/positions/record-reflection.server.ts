import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { changeWithMerged } from './change-with-merged.server.ts'
import { findSubmissions } from './find-submissions.server.ts'
import { refused, type PositionRefusal } from './position.ts'

/** What an answer promised now stands in the document: the last layer of a postulate. */
export function recordReflection(
  db: Database,
  reflection: { references: readonly string[]; text: string },
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ reflected: number }, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    if (!can(actor, 'position.accept')) return refused('notAllowed')
    const found = await findSubmissions(trx, reflection.references)
    if (!found.ok) return found
    if (found.value.length === 0) return refused('noSubmissions')
    for (const submission of found.value) {
      const next = nextHandling(submission.handling, 'reflected', actor.roles)
      if (!next.ok) return refused('notAnswered', [submission.reference])
      const changed = await changeWithMerged(
        trx,
        submission,
        {
          event: {
            type: 'reflected',
            audience: 'public',
            reason: reflection.text,
            data: { from: submission.handling, to: next.value, positionId: submission.position_id },
          },
          set: { handling: next.value },
          notice: 'reflected',
          facts: { reason: reflection.text },
        },
        actor,
        context,
      )
      if (!changed) return refused('conflict', [submission.reference])
    }
    return ok({ reflected: found.value.length })
  })
}
