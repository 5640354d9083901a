import { sql, type Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { waitingReviews } from './waiting.server.ts'

export type TermCounts = {
  /** Submissions on which the term itself stands, by its id. */
  own: Map<number, number>
  /** Of terms at the top: submissions on which it or one below it stands, each once. */
  withBelow: Map<number, number>
  /** Living tags that wait to be looked at again. */
  open: Map<number, number>
}

/** Living tags of a vocabulary, or of some of its terms. */
export async function countTagged(
  db: Kysely<DB>,
  vocabularyId: number,
  termIds?: readonly number[],
): Promise<TermCounts> {
  if (termIds?.length === 0) return { own: new Map(), withBelow: new Map(), open: new Map() }
  const living = db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .where('tag.removed_at', 'is', null)
    .where('term.vocabulary_id', '=', vocabularyId)
    .$if(termIds !== undefined, (query) => query.where('term.id', 'in', termIds ?? []))
  const own = await living
    .select((eb) => ['tag.term_id as id', eb.fn.countAll().as('n')])
    .groupBy('tag.term_id')
    .execute()
  const top = sql<number>`coalesce(term.parent_id, term.id)`
  const withBelow = await living
    .select((eb) => [top.as('id'), eb.fn.count('tag.submission_id').distinct().as('n')])
    .groupBy(top)
    .execute()
  const open = await waitingReviews(db)
    .where('term.vocabulary_id', '=', vocabularyId)
    .$if(termIds !== undefined, (query) => query.where('term.id', 'in', termIds ?? []))
    .select((eb) => ['tag.term_id as id', eb.fn.countAll().as('n')])
    .groupBy('tag.term_id')
    .execute()
  return { own: mapOf(own), withBelow: mapOf(withBelow), open: mapOf(open) }
}

function mapOf(rows: readonly { id: number; n: string | number | bigint }[]): Map<number, number> {
  return new Map(rows.map((row) => [row.id, Number(row.n)]))
}
