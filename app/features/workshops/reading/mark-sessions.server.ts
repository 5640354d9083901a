import type { Database } from '#db/open.server.ts'
import type { Locale } from '#db/schema.ts'
import { localized } from '../../../lib/localized.ts'
import { findHits, hitsIn } from '../../search/find-hits.server.ts'
import type { SessionFilter } from './list-filter.ts'
import type { ListedSession } from './list-sessions.server.ts'

/** The same sessions with the words that were looked for. */
export async function markSessions(
  db: Database,
  rows: readonly ListedSession[],
  filter: SessionFilter,
  locale: Locale,
): Promise<ListedSession[]> {
  if (filter.text === '') return [...rows]
  const found = await findHits(db, 'workshop', filter)
  return rows.map((row) => ({
    ...row,
    hits: hitsIn(found, row.workshopId, localized(row, 'title', locale)),
  }))
}
