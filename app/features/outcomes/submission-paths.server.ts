import { sql, type Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/** Of these workshops, or of all whose session ended after an instant. */
export type Scope = { workshopIds: readonly number[] } | { endedAfter: Instant }

/**
 * `path`: from each submission of a workshop (`session_id` is null where no card became it) to the
 * one that stands for it now, through all merging. Its ends are those not merged.
 */
export function withSubmissionPaths(db: Kysely<DB>, scope: Scope) {
  return db.withRecursive('path(workshop_id, session_id, start_id, id)', (cte) => {
    const inScope = cte
      .selectFrom('workshop_session as held')
      .where((eb) =>
        'workshopIds' in scope
          ? eb('held.workshop_id', 'in', [0, ...scope.workshopIds])
          : eb('held.ends_at', '>', scope.endedAfter),
      )
    return inScope
      .innerJoin('card', 'card.session_id', 'held.id')
      .where('card.submission_id', 'is not', null)
      .select((eb) => [
        'held.workshop_id',
        eb.ref('held.id').$castTo<number | null>().as('session_id'),
        eb.ref('card.submission_id').$notNull().as('start_id'),
        eb.ref('card.submission_id').$notNull().as('id'),
      ])
      .union(
        inScope
          .innerJoin('workshop_submission as link', 'link.workshop_id', 'held.workshop_id')
          .select([
            'held.workshop_id',
            sql<number | null>`cast(null as integer)`.as('session_id'),
            'link.submission_id as start_id',
            'link.submission_id as id',
          ]),
      )
      .union(
        cte
          .selectFrom('path')
          .innerJoin('submission as merged', 'merged.id', 'path.id')
          .select((eb) => [
            'path.workshop_id',
            'path.session_id',
            'path.start_id',
            eb.ref('merged.merged_into_id').$notNull().as('id'),
          ])
          .where('merged.visibility', '=', 'merged')
          .where('merged.merged_into_id', 'is not', null),
      )
  })
}
