import type { Kysely } from 'kysely'
import type { DB, Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import { filteredSessions } from './session-conditions.server.ts'
import type { SessionFilter } from './list-filter.ts'

type Entry = { workshop: Workshop; session: WorkshopSession; status: 'confirmed' | 'cancelled' }

/** More nobody reads in a calendar. */
const MOST = 200

/**
 * Sessions that are not over, those called off too: a calendar that had them takes them out. The
 * link of a meeting on line goes to those who signed up, not into a public file.
 */
export async function listCalendarEntries(
  db: Kysely<DB>,
  filter: SessionFilter,
  now: Instant,
): Promise<Entry[]> {
  const sessions = await filteredSessions(db, { ...filter, isArchive: false }, now)
    .selectAll('session')
    .orderBy('session.starts_at')
    .orderBy('session.id')
    .limit(MOST)
    .execute()
  if (sessions.length === 0) return []
  const ids = [...new Set(sessions.map(({ workshop_id }) => workshop_id))]
  const workshops = await db.selectFrom('workshop').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(workshops.map((workshop) => [workshop.id, workshop]))
  return sessions.flatMap((session) => {
    const workshop = byId.get(session.workshop_id)
    if (!workshop) return []
    const isOff = workshop.state === 'cancelled' || session.cancelled_at !== null
    return [
      { workshop, session: publicSession(session), status: isOff ? 'cancelled' : 'confirmed' },
    ]
  })
}

function publicSession(session: WorkshopSession): WorkshopSession {
  return session.capacity === null ? session : { ...session, link: null }
}
