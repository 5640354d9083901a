import { Temporal } from 'temporal-polyfill'
import { ok, refuse, type Result } from './result.ts'

const ZONE = 'Europe/Warsaw'
const MIDNIGHT = '00:00'

export type WallTime = { day: string; time: string }
/** `skipped`: the clocks jump over this time on that night. */
export type WallTimeRefusal = 'noSuchDay' | 'noSuchTime' | 'skipped'

/**
 * The UTC instant of a wall time in Kielce. On the night the clocks go back a time comes twice:
 * the caller says which one is meant.
 */
export function readWallTime(
  { day, time }: WallTime,
  ofTwo: 'earlier' | 'later',
): Result<string, WallTimeRefusal> {
  const date = dayOf(day)
  if (!date) return refuse('noSuchDay')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('noSuchTime')
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const read = wall.toZonedDateTime(ZONE, { disambiguation: ofTwo })
  return read.toPlainDateTime().equals(wall) ? ok(isoOf(read)) : refuse('skipped')
}

/** The last millisecond of a day in Kielce. */
export function endOfDay(day: string): Result<string, WallTimeRefusal> {
  const date = dayOf(day)
  if (!date) return refuse('noSuchDay')
  return ok(isoOf(date.add({ days: 1 }).toZonedDateTime(ZONE).subtract({ milliseconds: 1 })))
}

/** What the clock in Kielce shows, to the minute; the last moment of a day has no time of its own. */
export function wallTimeOf(instant: string): WallTime & { isEndOfDay: boolean } {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE)
  const isEndOfDay =
    wall.add({ milliseconds: 1 }).toPlainTime().equals(Temporal.PlainTime.from(MIDNIGHT)) &&
    wall.millisecond !== 0
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' })
  return { day: wall.toPlainDate().toString(), time: isEndOfDay ? '' : time, isEndOfDay }
}

/** Whether the clock in Kielce shows this time twice: one hour of one night in the year. */
export function comesTwice(instant: string): boolean {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDateTime()
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(ZONE, { disambiguation }).toInstant(),
  )
  return !first?.equals(second ?? first)
}

function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

function isoOf(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ fractionalSecondDigits: 3 })
}
