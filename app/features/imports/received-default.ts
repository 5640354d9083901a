import type { Instant } from '#db/schema.ts'
import { readDate } from './read-date.ts'

/** The day said for rows without one, as the form or the address has it; null when there is none that can be. */
export function receivedDefault(day: string | null, now: Instant): Instant | null {
  const at = day === null ? null : readDate(day, now)
  return at === null || at > now ? null : at
}
