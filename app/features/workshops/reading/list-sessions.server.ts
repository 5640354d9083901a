import type { Kysely } from 'kysely'
import type { DB, Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import type { Hits } from '../../search/mark-hits.ts'
import type { SeatsOfSession } from '../../registrations/seats-of-session.server.ts'
import { seatsOfMany } from '../../registrations/seats-of-session.server.ts'
import { readOfferedAccess, type OfferedAccess } from '../workshop-parts.ts'
import type { SessionFilter } from './list-filter.ts'
import { filteredSessions, isAfter } from './session-conditions.server.ts'
import type { SessionPlace } from './session-cursor.ts'
import { signUpState, type SignUpState } from './sign-up-state.ts'

export const SESSIONS_ON_PAGE = 20

export type ListedSession = Pick<
  WorkshopSession,
  'id' | 'number' | 'starts_on' | 'ends_on' | 'from_time' | 'to_time' | 'starts_at' | 'place'
> &
  Pick<Workshop, 'slug' | 'kind' | 'title_pl' | 'title_en' | 'title_uk'> & {
    workshopId: number
    isDemo: boolean
    isOnline: boolean
    access: OfferedAccess[]
    /** How many sessions its workshop has. */
    ofSessions: number
    /** The results of its workshop are published. */
    hasResults: boolean
    signUp: SignUpState
    /** Null where nobody signs up. */
    seats: (Pick<SeatsOfSession, 'taken'> & { capacity: number }) | null
    /** Where words were looked for. */
    hits?: Hits
  }

/** Sessions to come, the nearest first, or those of the archive, the newest first. Four queries. */
export async function listSessions(
  db: Kysely<DB>,
  filter: SessionFilter,
  after: SessionPlace | null,
  now: Instant,
  limit = SESSIONS_ON_PAGE,
): Promise<{ rows: ListedSession[]; next: SessionPlace | null }> {
  const found = await filteredSessions(db, filter, now)
    .selectAll('session')
    .select(['workshop.slug', 'workshop.kind', 'workshop.state', 'workshop.is_demo'])
    .select(['workshop.title_pl', 'workshop.title_en', 'workshop.title_uk'])
    .select((eb) => [
      eb
        .selectFrom('workshop_session as each')
        .select((each) => each.fn.countAll<number>().as('count'))
        .whereRef('each.workshop_id', '=', 'workshop.id')
        .$asScalar()
        .as('ofSessions'),
      eb
        .selectFrom('workshop_outcome as outcome')
        .select('outcome.workshop_id')
        .whereRef('outcome.workshop_id', '=', 'workshop.id')
        .where('outcome.published_at', 'is not', null)
        .$asScalar()
        .as('outcome'),
    ])
    .$if(after !== null, (query) => query.where(isAfter(after!, filter.isArchive)))
    .orderBy('session.starts_at', filter.isArchive ? 'desc' : 'asc')
    .orderBy('session.id', filter.isArchive ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  const seats = filter.isArchive
    ? new Map<number, SeatsOfSession>()
    : await seatsOfMany(
        db,
        rows.map(({ id }) => id),
      )
  const last = rows.at(-1)
  return {
    rows: rows.map((row) => listed(row, seats.get(row.id), now)),
    next: found.length > limit && last ? { startsAt: last.starts_at, id: last.id } : null,
  }
}

type Found = WorkshopSession &
  Pick<Workshop, 'slug' | 'kind' | 'state' | 'is_demo' | 'title_pl' | 'title_en' | 'title_uk'> & {
    ofSessions: number | null
    outcome: number | null
  }

function listed(row: Found, seats: SeatsOfSession | undefined, now: Instant): ListedSession {
  const { id, number, slug, kind, title_pl, title_en, title_uk } = row
  const { starts_on, ends_on, from_time, to_time, starts_at, place } = row
  return {
    id,
    workshopId: row.workshop_id,
    number,
    slug,
    kind,
    title_pl,
    title_en,
    title_uk,
    starts_on,
    ends_on,
    from_time,
    to_time,
    starts_at,
    place,
    isDemo: row.is_demo === 1,
    isOnline: row.link !== null,
    access: readOfferedAccess(row),
    ofSessions: Number(row.ofSessions ?? 1),
    hasResults: row.outcome !== null,
    signUp: signUpState(row, row, seats, now),
    seats: seats?.capacity ? { capacity: seats.capacity, taken: seats.taken } : null,
  }
}
