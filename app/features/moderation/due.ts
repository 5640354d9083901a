import { Temporal } from 'temporal-polyfill'
import type { Instant } from '#db/schema.ts'

export type Due = 'late' | 'today' | 'later'

/** A case against the promised time: late after its last millisecond, due today on its last day in Warsaw. */
export function dueState(dueAt: Instant, now: Instant): Due {
  if (dueAt < now) return 'late'
  return warsawDay(dueAt).equals(warsawDay(now)) ? 'today' : 'later'
}

export type Age = { unit: 'minutes' | 'hours' | 'days'; count: number }

export function ageOf(receivedAt: Instant, now: Instant): Age {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(receivedAt)) / 60_000))
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  if (minutes < 24 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) }
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) }
}

function warsawDay(instant: Instant): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Warsaw').toPlainDate()
}
