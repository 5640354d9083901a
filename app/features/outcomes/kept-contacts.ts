import type { Instant } from '#db/schema.ts'

const DAY_MS = 86_400_000
/** How much longer contacts wait for people to be told of the last answers, at most. */
const WAIT_DAYS = 7

export function daysBefore(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * DAY_MS).toISOString()
}

/** Of sessions that ended before this no contact is kept, whatever waits. */
export function contactsGone(now: Instant, contactsKeptDays: number): Instant {
  return daysBefore(now, contactsKeptDays + WAIT_DAYS)
}
