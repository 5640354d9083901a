import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { entrySources } from '#db/search.server.ts'
import type { SearchEntryKind } from '#db/search-tables.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { engineQuery, readQuery } from './search-query.ts'

/** Which documents or workshops hold all these words. */
export async function findSources(
  db: Kysely<DB>,
  kind: SearchEntryKind,
  text: string,
): Promise<Set<number>> {
  const query = engineQuery(readQuery(text, lexicon()).words)
  return new Set(query ? await entrySources(db, kind, query) : [])
}
