import type { Instant } from '#db/schema.ts'
import { refuse, type Result } from '../../../lib/result.ts'
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

/** Which of the two it is, for the form; null where the clock shows it once. */
export function ofTwoAt(instant: Instant): OfTwo | null {
  if (!comesTwice(instant)) return null
  const wall = wallTimeOf(instant)
  const first = readWallTime(wall, 'earlier')
  return first.ok && first.value === instant ? 'earlier' : 'later'
}
