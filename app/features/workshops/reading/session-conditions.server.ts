import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { matchesEntry } from '#db/search.server.ts'
import { engineQueryOf } from '../../search/looked.server.ts'
import type { SessionFilter } from './list-filter.ts'
import type { SessionPlace } from './session-cursor.ts'

/** What may be seen in public and fits the filter. */
export function filteredSessions(db: Kysely<DB>, filter: SessionFilter, now: Instant) {
  const { isArchive, text, kinds, area, needs, freeOnly, consultation, workshop } = filter
  let query = db
    .selectFrom('workshop_session as session')
    .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
    .where('workshop.state', '!=', 'draft')
    .where('session.ends_at', isArchive ? '<=' : '>', now)
  if (text) query = query.where((eb) => meetsText(db, eb, filter))
  if (kinds.length > 0) query = query.where('workshop.kind', 'in', kinds)
  if (workshop) query = query.where('workshop.slug', '=', workshop)
  if (area) {
    query = query.where('workshop.area_id', 'in', (eb) =>
      eb
        .selectFrom('term')
        .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
        .select('term.id')
        .where('vocabulary.kind', '=', 'area')
        .where('term.slug', '=', area),
    )
  }
  if (consultation) {
    query = query.where('workshop.id', 'in', (eb) =>
      eb
        .selectFrom('consultation_workshop as link')
        .innerJoin('consultation', 'consultation.id', 'link.consultation_id')
        .select('link.workshop_id')
        .where('consultation.slug', '=', consultation),
    )
  }
  // Kept as JSON, where a quote inside a note is written with a stroke before it.
  for (const need of needs) {
    query = query.where('session.access', 'like', `%"need":"${need}"%`)
  }
  if (freeOnly && !isArchive) query = query.where(hasFreeSeat(now))
  return query
}

function meetsText(
  db: Kysely<DB>,
  eb: Pick<ExpressionBuilder<DB, 'workshop'>, 'lit'>,
  filter: SessionFilter,
): Expression<SqlBool> {
  const query = engineQueryOf(filter)
  return query ? matchesEntry(db, 'workshop', 'workshop.id', query) : eb.lit(false)
}

export function isAfter({ startsAt, id }: SessionPlace, isArchive: boolean) {
  return isArchive
    ? sql<SqlBool>`(session.starts_at, session.id) < (${startsAt}, ${id})`
    : sql<SqlBool>`(session.starts_at, session.id) > (${startsAt}, ${id})`
}

/** A seat that somebody without a group can have now: `freeGeneralSeats` as a condition. */
function hasFreeSeat(now: Instant) {
  const held = sql`(select count(*) from registration
    where registration.group_id = seat_group.id and registration.holds_group_seat = 1
      and registration.status in ('confirmed', 'offered'))`
  return sql<SqlBool>`(
    workshop.state = 'published' and session.cancelled_at is null
    and session.capacity is not null and session.starts_at > ${now} and session.closed_at is null
    and (session.sign_up_opens_at is null or session.sign_up_opens_at <= ${now})
    and (session.sign_up_closes_at is null or session.sign_up_closes_at > ${now})
    and session.capacity + session.extra - session.taken > case
      when session.reserved_released_at is not null then 0
      else coalesce((select sum(case when seat_group.seats > ${held} then seat_group.seats - ${held} else 0 end)
        from seat_group where seat_group.session_id = session.id), 0) end
    and not exists (select 1 from registration
      where registration.session_id = session.id and registration.status = 'waitlisted')
  )`
}
