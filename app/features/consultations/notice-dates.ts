import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { endOfDay, readWallTime, type WallTimeRefusal } from '../../lib/warsaw-wall-time.ts'

type Read = Result<Instant | null, WallTimeRefusal>

/** Without a time: from the first moment of the day. Of a time that comes twice the first counts. */
export function readOpening(day: string | null, time: string | null): Read {
  if (day === null) return time === null ? ok(null) : refuse('noSuchDay')
  return readWallTime({ day, time: time ?? '00:00' }, 'earlier')
}

/**
 * Without a time: to the end of the day; 23:59, the last that a clock shows, means the same. Of a
 * time that comes twice the second counts: nobody is late who was in time by one of the two.
 */
export function readClosing(day: string | null, time: string | null): Read {
  if (day === null) return time === null ? ok(null) : refuse('noSuchDay')
  if (time === null || time === '23:59') return endOfDay(day)
  return readWallTime({ day, time }, 'later')
}
