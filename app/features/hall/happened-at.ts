import type { Instant } from '#db/schema.ts'
import { instantInWarsaw } from '../../lib/warsaw-instant.ts'

const AHEAD_MS = 5 * 60_000

/**
 * When it happened by the clock of the device, unless that clock cannot be right: ahead of ours, or
 * before the day began. Then it is the moment we heard of it.
 */
export function happenedAt(said: Instant, startsOn: string, receivedAt: Instant): Instant {
  const at = new Date(said).toISOString()
  const dayBegan = instantInWarsaw(startsOn, '00:00') ?? receivedAt
  const isAhead = Date.parse(at) > Date.parse(receivedAt) + AHEAD_MS
  return isAhead || at < dayBegan ? receivedAt : at
}
