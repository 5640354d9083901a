import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { withSubmissionPaths } from './submission-paths.server.ts'

/**
 * Published answers to cards that nobody who came was told of yet: of sessions that ended after
 * `endedAfter`, were closed, and where somebody who came can still be written to.
 */
export function untoldAnswers(db: Kysely<DB>, endedAfter: Instant) {
  return withSubmissionPaths(db, { endedAfter })
    .selectFrom('path')
    .innerJoin('workshop_session as session', 'session.id', 'path.session_id')
    .innerJoin('submission', 'submission.id', 'path.id')
    .leftJoin('workshop_told_answer as told', (join) =>
      join
        .onRef('told.submission_id', '=', 'path.start_id')
        .onRef('told.position_id', '=', 'submission.position_id'),
    )
    .where('session.closed_at', 'is not', null)
    .where('submission.visibility', '=', 'published')
    .where('submission.handling', 'in', ['answered', 'reflected'])
    .where('submission.position_id', 'is not', null)
    .where('told.told_at', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('registration')
          .select('registration.id')
          .whereRef('registration.session_id', '=', 'session.id')
          .where('registration.came_at', 'is not', null)
          .where('registration.email', 'is not', null),
      ),
    )
}

export async function sessionsWithUntoldAnswers(
  db: Kysely<DB>,
  endedAfter: Instant,
): Promise<number[]> {
  const rows = await untoldAnswers(db, endedAfter).select('session.id').distinct().execute()
  return rows.map((row) => row.id)
}
