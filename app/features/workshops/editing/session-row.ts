import type { Updateable } from 'kysely'
import type { DB, Instant, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { ACCESS_NEEDS } from '../workshop-parts.ts'
import type { SessionRefusal } from './refusals.ts'
import type { SessionForm } from './session-form.ts'

type Columns = Updateable<DB['workshop_session']>
export type SessionTimes = Pick<
  WorkshopSession,
  'starts_on' | 'ends_on' | 'from_time' | 'to_time' | 'starts_at' | 'ends_at'
>

/** The times that the form asks for. Times that stay may be of the past, new ones may not. */
export function timesOf(
  form: SessionForm,
  stored: SessionTimes | null,
  now: Instant,
): Result<SessionTimes, SessionRefusal> {
  const { startsAt, endsAt } = form
  if (stored && staysAsIs(form, stored)) return ok(stored)
  if (!startsAt || !endsAt) return refuse({ reason: 'needsTimes' })
  if (endsAt <= startsAt) return refuse({ reason: 'endBeforeStart' })
  if (startsAt <= now) return refuse({ reason: 'past' })
  if (stored && stored.ends_at <= now) return refuse({ reason: 'over' })
  return ok({
    starts_on: form.startsDay,
    ends_on: form.endsDay,
    from_time: form.fromTime,
    to_time: form.toTime,
    starts_at: startsAt,
    ends_at: endsAt,
  })
}

/** Sign-up lies before the end, the release of reserved seats before the start. */
export function checkMoments(form: SessionForm, times: SessionTimes): Result<null, SessionRefusal> {
  const { opensAt, closesAt, releaseAt, groups, capacity } = form
  if (opensAt && closesAt && opensAt >= closesAt) return refuse({ reason: 'opensAfterCloses' })
  if (closesAt && closesAt > times.ends_at) return refuse({ reason: 'closesAfterEnd' })
  if (opensAt && opensAt >= times.ends_at) return refuse({ reason: 'opensAfterCloses' })
  if (groups.length > 0 && capacity === null) return refuse({ reason: 'capacityNeeded' })
  if (groups.length > 0 && releaseAt === null) return refuse({ reason: 'releaseMissing' })
  if (releaseAt && releaseAt > times.starts_at) return refuse({ reason: 'releaseAfterStart' })
  return ok(null)
}

export function sessionColumns(form: SessionForm, times: SessionTimes) {
  const offered = ACCESS_NEEDS.filter((need) => form.access.includes(need)).map((need) => {
    const note = form[`accessNote_${need}`]
    return note ? { need, note } : { need }
  })
  return {
    ...times,
    place: form.place,
    address: form.address,
    directions: form.directions,
    link: form.link,
    access: JSON.stringify(offered),
    capacity: form.capacity,
    sign_up_opens_at: form.opensAt,
    sign_up_closes_at: form.closesAt,
    reserved_release_at: form.groups.length > 0 ? form.releaseAt : null,
  } satisfies Columns
}

export function changedNames(row: WorkshopSession, columns: Columns): string[] {
  const stored: Record<string, unknown> = row
  return Object.entries(columns)
    .filter(([name, value]) => stored[name] !== value)
    .map(([name]) => name)
}

function staysAsIs(form: SessionForm, stored: SessionTimes): boolean {
  return (
    form.startsDay === stored.starts_on &&
    form.endsDay === stored.ends_on &&
    form.fromTime === stored.from_time &&
    form.toTime === stored.to_time &&
    (form.startsAt ?? stored.starts_at) === stored.starts_at &&
    (form.endsAt ?? stored.ends_at) === stored.ends_at
  )
}
