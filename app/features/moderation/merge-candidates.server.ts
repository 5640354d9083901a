import { matchesSearch } from '#db/search.server.ts'
import type { Database } from '#db/open.server.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { engineQuery, readQuery } from '../search/search-query.ts'

export type MergeCandidate = { reference: string; title: string; supportCount: number }

const MOST = 8

/** Published postulates with these words, most supported first: what one may be merged with. */
export async function findMergeCandidates(
  db: Database,
  words: string,
  exceptId: number,
): Promise<MergeCandidate[]> {
  const query = engineQuery(readQuery(words, lexicon()).words)
  if (!query) return []
  const rows = await db
    .selectFrom('submission')
    .select(['reference', 'public_title', 'support_count'])
    .where('visibility', '=', 'published')
    .where('id', '<>', exceptId)
    .where(matchesSearch(db, query))
    .orderBy('support_count', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    reference: row.reference,
    title: row.public_title ?? '',
    supportCount: row.support_count,
  }))
}
