import type { Database } from '#db/open.server.ts'
import { entrySources, findEntries } from '#db/search.server.ts'
import type { SearchEntryKind } from '#db/search-tables.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { withFewerWords } from './fewer-words.server.ts'
import { engineQueryOf, wordsLookedFor } from './looked.server.ts'
import { excerptAround, markHits, type Hits, type Piece } from './mark-hits.ts'
import type { Looked, SearchWord } from './search-query.ts'

/** Paragraphs looked at for a line to show; a document beyond them is found, without one. */
const PARAGRAPHS = 200

type Found = {
  /** What was looked for at last: fewer words where nothing has all of them. */
  looked: Looked
  words: readonly SearchWord[]
  /** By the document or workshop: the line that fits best, where there is one. */
  excerpts: ReadonlyMap<number, Piece[] | null>
}

/** Which documents or workshops hold these words, and where. */
export async function findHits(db: Database, kind: SearchEntryKind, typed: Looked): Promise<Found> {
  const looked = await withFewerWords(db, typed, async (tried) => {
    const query = engineQueryOf(tried)
    return query !== null && (await entrySources(db, kind, query)).length > 0
  })
  const words = wordsLookedFor(looked)
  const query = engineQueryOf(looked)
  const excerpts = new Map<number, Piece[] | null>()
  if (!query) return { looked, words, excerpts }
  for (const id of await entrySources(db, kind, query)) excerpts.set(id, null)
  for (const { source_id, text } of await findEntries(db, kind, query, PARAGRAPHS)) {
    if (excerpts.get(source_id) !== null) continue
    const excerpt = excerptAround(text, words, lexicon())
    if (excerpt.some((piece) => piece.isHit)) excerpts.set(source_id, excerpt)
  }
  return { looked, words, excerpts }
}

export function hitsIn(
  { words, excerpts }: Omit<Found, 'looked'>,
  id: number,
  title: string,
): Hits {
  return { title: markHits(title, words, lexicon()), excerpt: excerpts.get(id) ?? null }
}
