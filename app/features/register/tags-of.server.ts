import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type AreaTag = { code: string; slug: string; name: string; icon: string | null }
export type GoalTagged = { set: string; code: string; name: string }
export type PublicTags = {
  /** The main area first. */
  areas: AreaTag[]
  goals: GoalTagged[]
  themes: { slug: string; name: string }[]
  keywords: string[]
}

/** The tags of several submissions in one query. */
export async function tagsOf(
  db: Kysely<DB>,
  submissionIds: readonly number[],
  locale: Locale,
): Promise<Map<number, PublicTags>> {
  const tags = new Map<number, PublicTags>(
    submissionIds.map((id) => [id, { areas: [], goals: [], themes: [], keywords: [] }]),
  )
  if (submissionIds.length === 0) return tags
  const rows = await db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select([
      'tag.submission_id',
      'vocabulary.kind',
      'vocabulary.code as set',
      'term.code',
      'term.slug',
      'term.icon',
      'term.name_pl',
      'term.name_en',
      'term.name_uk',
    ])
    .where('tag.submission_id', 'in', submissionIds)
    .where('tag.removed_at', 'is', null)
    .orderBy('tag.is_main', 'desc')
    .orderBy('vocabulary.position')
    .orderBy('term.code')
    .orderBy('term.id')
    .execute()
  for (const row of rows) {
    const of = tags.get(row.submission_id)
    const name = localized(row, 'name', locale)
    const { set, code, slug, icon } = row
    if (row.kind === 'area') of?.areas.push({ code, slug, name, icon })
    if (row.kind === 'goal') of?.goals.push({ set, code, name })
    if (row.kind === 'theme') of?.themes.push({ slug, name })
    if (row.kind === 'keyword') of?.keywords.push(name)
  }
  return tags
}
