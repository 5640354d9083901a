import type { Insertable } from 'kysely'
import type { DB, Instant, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { plusDays } from '../../../lib/warsaw-day.ts'
import { instantInWarsaw } from '../../../lib/warsaw-instant.ts'
import { endOfDay, readWallTime, wallTimeOf } from '../../../lib/warsaw-wall-time.ts'

type NewSession = Omit<Insertable<DB['workshop_session']>, 'workshop_id' | 'number'>

/** The same session so many days later, at the same time on the clock; nobody is registered for it. */
export function moveSession(
  session: WorkshopSession,
  days: number,
): Result<NewSession, { day: string }> {
  const starts_on = plusDays(session.starts_on, days)
  const ends_on = plusDays(session.ends_on, days)
  const start = readWallTime({ day: starts_on, time: session.from_time ?? '00:00' }, 'earlier')
  if (!start.ok) return refuse({ day: starts_on })
  const end = session.to_time
    ? readWallTime({ day: ends_on, time: session.to_time }, 'later')
    : endOfDay(ends_on)
  if (!end.ok) return refuse({ day: ends_on })
  const { from_time, to_time, place, address, directions, link, access, capacity } = session
  return ok({
    starts_on,
    ends_on,
    from_time,
    to_time,
    starts_at: start.value,
    ends_at: end.value,
    place,
    address,
    directions,
    link,
    access,
    capacity,
    sign_up_opens_at: moveMoment(session.sign_up_opens_at, days),
    sign_up_closes_at: moveMoment(session.sign_up_closes_at, days),
    reserved_release_at: moveMoment(session.reserved_release_at, days),
  })
}

/** To the minute; where the clock skips that time, an hour later. */
function moveMoment(at: Instant | null, days: number): Instant | null {
  if (at === null) return null
  const { day, time, isEndOfDay } = wallTimeOf(at)
  const moved = plusDays(day, days)
  if (!isEndOfDay) return instantInWarsaw(moved, time)
  const end = endOfDay(moved)
  return end.ok ? end.value : null
}
