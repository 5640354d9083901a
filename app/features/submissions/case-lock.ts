import type { Instant } from '#db/schema.ts'

/** How long a case stays with the person who took it; every act on it begins the time anew. */
export const LOCK_MINUTES = 15

export type CaseLock = 'free' | 'mine' | 'others'
type Locked = { locked_by: string | null; locked_until: Instant | null }

/** An expired lock is none. */
export function caseLock(row: Locked, accountId: string, now: Instant): CaseLock {
  if (row.locked_by === null || row.locked_until === null || row.locked_until <= now) return 'free'
  return row.locked_by === accountId ? 'mine' : 'others'
}

export function lockEnd(now: Instant): Instant {
  return new Date(Date.parse(now) + LOCK_MINUTES * 60_000).toISOString()
}
