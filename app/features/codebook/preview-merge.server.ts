import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { TermRow } from './term-row.server.ts'

export type MergePreview = {
  sources: { id: number; name: string; tagged: number }[]
  /** Submissions that get the target anew, and those that have it already. */
  moved: number
  already: number
}

/** What merging these terms into one would touch. Nothing is written. */
export async function previewMerge(
  db: Kysely<DB>,
  target: TermRow,
  ids: readonly number[],
  locale: Locale,
): Promise<MergePreview> {
  const asked = ids.filter((id) => id !== target.id)
  if (asked.length === 0) return { sources: [], moved: 0, already: 0 }
  const sources = await db
    .selectFrom('term')
    .selectAll()
    .where('id', 'in', asked)
    .where('vocabulary_id', '=', target.vocabulary_id)
    .where('retired_at', 'is', null)
    .orderBy('position')
    .execute()
  const tags = await db
    .selectFrom('tag')
    .select((eb) => ['term_id', eb.fn.countAll().as('n')])
    .where('term_id', 'in', asked)
    .where('removed_at', 'is', null)
    .groupBy('term_id')
    .execute()
  const touched = db
    .selectFrom('tag')
    .where('tag.term_id', 'in', asked)
    .where('tag.removed_at', 'is', null)
    .select((eb) => eb.fn.count('tag.submission_id').distinct().as('n'))
  const all = await touched.executeTakeFirst()
  const both = await touched
    .where('tag.submission_id', 'in', (eb) =>
      eb
        .selectFrom('tag as kept')
        .select('kept.submission_id')
        .where('kept.term_id', '=', target.id)
        .where('kept.removed_at', 'is', null),
    )
    .executeTakeFirst()
  const already = Number(both?.n ?? 0)
  return {
    sources: sources.map((source) => ({
      id: source.id,
      name: localized(source, 'name', locale),
      tagged: Number(tags.find((each) => each.term_id === source.id)?.n ?? 0),
    })),
    moved: Number(all?.n ?? 0) - already,
    already,
  }
}
