import { Temporal } from 'temporal-polyfill'

/** The day (`2026-11-23`) on which an instant falls in Kielce. */
export function dayInWarsaw(instantIso: string): string {
  return Temporal.Instant.from(instantIso)
    .toZonedDateTimeISO('Europe/Warsaw')
    .toPlainDate()
    .toString()
}

/** The day `days` later. */
export function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
