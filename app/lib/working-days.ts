import { Temporal } from 'temporal-polyfill'
import { polishHolidays } from './polish-holidays.ts'

const ZONE = 'Europe/Warsaw'
const SATURDAY = 6
const MAX_DAYS = 3660

/**
 * The last millisecond (UTC, ISO) of the n-th working day after the day of `instantIso` in Warsaw. The day itself
 * does not count; n = 0 is the end of the day itself. In time means `now <= result`, and the result shown as a date
 * in Warsaw is the last day on which one is in time.
 */
export function addWorkingDays(instantIso: string, n: number): string {
  assertDayCount(n)
  let day = warsawDay(instantIso)
  for (let left = n; left > 0;) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day)) left -= 1
  }
  return endOfDay(day)
}

/** The last millisecond (UTC, ISO) of the n-th calendar day after the day of `instantIso` in Warsaw. */
export function addDays(instantIso: string, n: number): string {
  assertDayCount(n)
  return endOfDay(warsawDay(instantIso).add({ days: n }))
}

/** Monday to Friday and not a Polish public holiday. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < SATURDAY && !polishHolidays(day.year).has(day.toString())
}

function warsawDay(instantIso: string): Temporal.PlainDate {
  return Temporal.Instant.from(instantIso).toZonedDateTimeISO(ZONE).toPlainDate()
}

function endOfDay(day: Temporal.PlainDate): string {
  const nextMidnight = day.add({ days: 1 }).toZonedDateTime(ZONE).toInstant()
  return nextMidnight.subtract({ milliseconds: 1 }).toString({ fractionalSecondDigits: 3 })
}

function assertDayCount(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n > MAX_DAYS)
    throw new RangeError(`Not a number of days: ${n}`)
}
