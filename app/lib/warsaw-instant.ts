import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Warsaw'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{2}:\d{2}(:\d{2})?$/

/** The UTC instant of a wall time in Kielce; null when there is no such day or time. */
export function instantInWarsaw(day: string, time: string): string | null {
  if (!DAY.test(day) || !TIME.test(time)) return null
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
      .toZonedDateTime(ZONE)
      .toInstant()
      .toString({ fractionalSecondDigits: 3 })
  } catch {
    return null
  }
}

/**
 * When something came in that is known by its day and perhaps its time in Kielce. A day alone
 * means its noon, or `now` when that is still to come today. Null when there is no such day or time.
 */
export function instantOfReceipt(day: string, time: string | null, now: string): string | null {
  if (time !== null) return instantInWarsaw(day, time)
  const noon = instantInWarsaw(day, '12:00')
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(ZONE).toPlainDate().toString()
  return noon !== null && day === today ? now : noon
}
