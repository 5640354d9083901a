import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/**
 * What waits to be looked at again, with the tag and the change: the tag still stands, and it was
 * given before the change, or its term is given no more.
 */
export function waitingReviews(db: Kysely<DB>) {
  return db
    .selectFrom('codebook_review')
    .innerJoin('codebook_change', 'codebook_change.id', 'codebook_review.change_id')
    .innerJoin('term', 'term.id', 'codebook_review.term_id')
    .innerJoin('tag', (join) =>
      join
        .onRef('tag.submission_id', '=', 'codebook_review.submission_id')
        .onRef('tag.term_id', '=', 'codebook_review.term_id')
        .on('tag.removed_at', 'is', null),
    )
    .where('codebook_review.resolved_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('tag.codebook_version', '<', eb.ref('codebook_change.version')),
        eb('term.retired_at', 'is not', null),
      ]),
    )
}
