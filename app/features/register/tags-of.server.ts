import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { readTags, type Tag } from '../tags/read-tags.server.ts'

export type AreaTag = { code: string; slug: string; name: string; icon: string | null }
export type GoalTagged = { set: string; code: string; name: string }
/** What the public sees of tags: not who gave them. */
export type PublicTags = {
  /** The main area first. */
  areas: AreaTag[]
  goals: GoalTagged[]
  themes: { slug: string; name: string }[]
  keywords: string[]
}

export const UNTAGGED: PublicTags = { areas: [], goals: [], themes: [], keywords: [] }

/** The tags of several submissions in one query. */
export async function tagsOf(
  db: Kysely<DB>,
  submissionIds: readonly number[],
  locale: Locale,
): Promise<Map<number, PublicTags>> {
  const tags = await readTags(db, submissionIds, locale)
  return new Map([...tags].map(([id, of]) => [id, publicTags(of)]))
}

function publicTags(tags: readonly Tag[]): PublicTags {
  const ofKind = (kind: Tag['kind']) => tags.filter((tag) => tag.kind === kind)
  return {
    areas: ofKind('area').map(({ code, slug, name, icon }) => ({ code, slug, name, icon })),
    goals: ofKind('goal').map(({ vocabulary, code, name }) => ({ set: vocabulary, code, name })),
    themes: ofKind('theme').map(({ slug, name }) => ({ slug, name })),
    keywords: ofKind('keyword').map((tag) => tag.name),
  }
}
