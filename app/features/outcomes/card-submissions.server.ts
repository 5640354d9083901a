import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/**
 * `path`: from the submission of each card to the one that stands for it now, through all merging.
 * Those with `visibility` other than merged are its ends.
 */
export function withCardSubmissions(db: Kysely<DB>) {
  return db.withRecursive('path(session_id, start_id, id)', (cte) =>
    cte
      .selectFrom('card')
      .innerJoin('workshop_session as closed', 'closed.id', 'card.session_id')
      .select((eb) => [
        'card.session_id',
        eb.ref('card.submission_id').$notNull().as('start_id'),
        eb.ref('card.submission_id').$notNull().as('id'),
      ])
      .where('card.submission_id', 'is not', null)
      .where('closed.closed_at', 'is not', null)
      .union(
        cte
          .selectFrom('path')
          .innerJoin('submission as merged', 'merged.id', 'path.id')
          .select((eb) => [
            'path.session_id',
            'path.start_id',
            eb.ref('merged.merged_into_id').$notNull().as('id'),
          ])
          .where('merged.visibility', '=', 'merged')
          .where('merged.merged_into_id', 'is not', null),
      ),
  )
}
