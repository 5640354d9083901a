import type { Transaction } from 'kysely'
import type { DB, Position, Submission } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { byStaff, type ActContext } from '../assignments/acting.ts'
import { beginAnalysis } from '../assignments/work-on-assignment.server.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import type { PositionException } from './exception.ts'
import { OPEN_STATES } from './position.ts'

/**
 * Makes a position answer these submissions and no others. Writing an answer is analysing: the
 * timeline of what was added says so. False when somebody changed one in the meantime.
 */
export async function linkSubmissions(
  trx: Transaction<DB>,
  position: Position,
  linked: readonly Submission[],
  wanted: readonly Submission[],
  exceptions: readonly PositionException[],
  actor: AccountActor,
  context: ActContext,
): Promise<boolean> {
  const data = { positionId: position.id }
  const known = new Set(linked.map((row) => row.id))
  await trx.deleteFrom('position_submission').where('position_id', '=', position.id).execute()
  for (const submission of wanted) {
    await trx
      .insertInto('position_submission')
      .values({
        position_id: position.id,
        submission_id: submission.id,
        ...exceptionColumns(position, submission, exceptions),
      })
      .execute()
    if (!known.has(submission.id)) {
      if (nextHandling(submission.handling, 'analysis_started', actor.roles).ok) {
        const begun = await beginAnalysis(trx, submission, actor, context)
        if (!begun.ok) return false
      }
      await appendEvent(
        trx,
        submission.id,
        { type: 'position_drafted', audience: 'internal', data },
        byStaff(actor),
        context.now,
      )
    }
    if (position.state === 'submitted') {
      await appendEvent(
        trx,
        submission.id,
        { type: 'position_submitted', audience: 'internal', data },
        byStaff(actor),
        context.now,
      )
    }
  }
  return true
}

function exceptionColumns(
  position: Position,
  submission: Submission,
  exceptions: readonly PositionException[],
) {
  const own = exceptions.find((each) => each.reference === submission.reference)
  return {
    exception_code: own && own.code !== position.code ? own.code : null,
    exception_text: own?.text ?? null,
  }
}

/** The numbers that somebody else is answering already. */
export async function listInOtherPosition(
  trx: Transaction<DB>,
  submissions: readonly Submission[],
  positionId: number | null,
): Promise<string[]> {
  if (submissions.length === 0) return []
  const rows = await trx
    .selectFrom('position_submission')
    .innerJoin('position', 'position.id', 'position_submission.position_id')
    .innerJoin('submission', 'submission.id', 'position_submission.submission_id')
    .select('submission.reference')
    .distinct()
    .where('position.state', 'in', OPEN_STATES)
    .where(
      'position_submission.submission_id',
      'in',
      submissions.map((row) => row.id),
    )
    .$if(positionId !== null, (query) => query.where('position.id', '<>', positionId))
    .orderBy('submission.reference')
    .execute()
  return rows.map((row) => row.reference)
}
