import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { withFewerWords } from '../../search/fewer-words.server.ts'
import { withCorrections } from '../../search/looked.server.ts'
import type { SessionFilter } from './list-filter.ts'
import { filteredSessions } from './session-conditions.server.ts'

/** The same filter with likelier spellings, and with fewer words where no session has all of them. */
export async function nearestSessions(
  db: Database,
  asked: SessionFilter,
  now: Instant,
): Promise<SessionFilter> {
  return withFewerWords(db, await withCorrections(db, asked), async (tried) => {
    const found = await filteredSessions(db, tried, now)
      .select('session.id')
      .limit(1)
      .executeTakeFirst()
    return found !== undefined
  })
}
