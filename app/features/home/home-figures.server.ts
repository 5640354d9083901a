import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** How many published postulates carry each area, by the id of the area. */
export async function countByArea(db: Kysely<DB>): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('tag')
    .innerJoin('submission', 'submission.id', 'tag.submission_id')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['tag.term_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('vocabulary.kind', '=', 'area')
    .where('tag.removed_at', 'is', null)
    .where('submission.visibility', '=', 'published')
    .groupBy('tag.term_id')
    .execute()
  return new Map(rows.map((row) => [row.term_id, Number(row.count)]))
}

/** Postulates that changed a document. */
export async function countReflected(db: Kysely<DB>): Promise<number> {
  const row = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('visibility', '=', 'published')
    .where('handling', '=', 'reflected')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
