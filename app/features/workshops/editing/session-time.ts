import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import {
  comesTwice,
  readWallTime,
  wallTimeOf,
  type WallTimeRefusal,
} from '../../../lib/warsaw-wall-time.ts'

export type OfTwo = 'earlier' | 'later'
export type TimeRefusal = WallTimeRefusal | 'twice'

/** The instant of a wall time of a session. One that the clock shows twice is refused until somebody says which. */
export function readSessionTime(
  day: string,
  time: string,
  ofTwo: OfTwo | null,
): Result<Instant, TimeRefusal> {
  const read = readWallTime({ day, time }, ofTwo ?? 'earlier')
  return read.ok && ofTwo === null && comesTwice(read.value) ? refuse('twice') : read
}

/** A moment that may be left out. Of two the first opens, the second closes: nobody is cut short. */
export function readMoment(
  day: string | null,
  time: string | null,
  ofTwo: OfTwo,
): Result<Instant | null, WallTimeRefusal> {
  if (day === null) return time === null ? ok(null) : refuse('noSuchDay')
  return readWallTime({ day, time: time ?? '00:00' }, ofTwo)
}

/** Which of the two it is, for the form; null where the clock shows it once. */
export function ofTwoAt(instant: Instant): OfTwo | null {
  if (!comesTwice(instant)) return null
  const wall = wallTimeOf(instant)
  const first = readWallTime(wall, 'earlier')
  return first.ok && first.value === instant ? 'earlier' : 'later'
}
