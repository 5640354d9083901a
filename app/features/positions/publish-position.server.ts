import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Position, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { endAssignment } from '../assignments/end-assignment.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { reflectPositions } from '../trace/reflect-positions.server.ts'
import { refusalToAnswer } from './answerable.ts'
import { auditPosition } from './audit-position.server.ts'
import { changeWithMerged } from './change-with-merged.server.ts'
import { answerOfOne } from './exception.ts'
import { listAnswered, mergeTargets } from './find-submissions.server.ts'
import { writersOf } from './keep-version.server.ts'
import { movePosition, type SeenPosition } from './move-position.server.ts'
import { refusalToPublish, refused, type PositionRefusal } from './position.ts'
import { exceptionsOf, type LinkException } from './read-exceptions.server.ts'

/**
 * Publishes what was accepted; what waits for the second person is accepted by this at once. In the
 * same transaction every submission is answered, every author told and every public page renewed; or
 * nothing happens.
 */
export function publishPosition(
  db: Database,
  seen: SeenPosition,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ answered: number }, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const writers = await writersOf(trx, seen.id)
    const published = { published_by: actor.id, published_at: context.now }
    const accepted = { accepted_by: actor.id, accepted_at: context.now }
    const moved = await movePosition(
      trx,
      seen,
      'published',
      (position) => refusalToPublish(position, writers, actor),
      (position) => (position.state === 'accepted' ? published : { ...accepted, ...published }),
    )
    if (!moved.ok) return moved
    const submissions = await mergeTargets(trx, await listAnswered(trx, seen.id))
    if (submissions.length === 0) return refused('noSubmissions')
    const refusal = refusalToAnswer(submissions)
    if (refusal) return refuse(refusal)
    const exceptions = await exceptionsOf(trx, seen.id)
    for (const submission of submissions) {
      const exception = exceptions.get(submission.id)
      const answered = await answer(trx, submission, moved.value, exception, actor, context)
      if (!answered) return refused('conflict', [submission.reference])
    }
    await auditPosition(trx, moved.value, 'published', actor, context.now)
    await reflectPositions(trx, [seen.id], actor, context)
    return ok({ answered: submissions.length })
  })
}

async function answer(
  trx: Transaction<DB>,
  submission: Submission,
  position: Position,
  exception: LinkException | undefined,
  actor: AccountActor,
  context: ActContext,
): Promise<boolean> {
  const next = nextHandling(submission.handling, 'answered', actor.roles)
  if (!next.ok) return false
  // Of a merged one the target has no link of its own yet; it takes over what was said of that one.
  await trx
    .insertInto('position_submission')
    .values({ position_id: position.id, submission_id: submission.id, ...exception })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await endAssignment(trx, submission.id, context.now)
  const own = answerOfOne(position, exception)
  const { code } = own
  const summary = [own.summary, own.exception].filter(Boolean).join('\n\n')
  const { id: positionId, unit_id: unitId } = position
  return changeWithMerged(
    trx,
    submission,
    {
      event: {
        type: 'answered',
        audience: 'public',
        data: { from: submission.handling, to: next.value, positionId, code, unitId },
      },
      set: {
        handling: next.value,
        answered_at: context.now,
        position_id: positionId,
        position_code: code,
      },
      notice: 'answered',
      facts: { position: code, summary, reason: own.justification },
    },
    actor,
    context,
  )
}
