import { Temporal } from 'temporal-polyfill'
import type { Consultation, Instant } from '#db/schema.ts'
import { addDays } from '../../lib/working-days.ts'

const ZONE = 'Europe/Warsaw'

type Dates = Pick<Consultation, 'state' | 'opens_at' | 'closes_at'>

/** `announced`: the notice is out and remarks are not taken yet. */
export type Phase = 'draft' | 'announced' | 'open' | 'analysis' | 'settled'

/** Where a consultation stands at this instant. The last instant of taking remarks is `closes_at` itself. */
export function phaseOf(consultation: Dates, now: Instant): Phase {
  const { state, opens_at, closes_at } = consultation
  if (state !== 'open' || opens_at === null || closes_at === null) {
    return state === 'settled' ? 'settled' : 'draft'
  }
  if (now < opens_at) return 'announced'
  return now <= closes_at ? 'open' : 'analysis'
}

/** Came after the end: kept all the same, marked and listed apart. */
export function isLate(consultation: Pick<Dates, 'closes_at'>, receivedAt: Instant): boolean {
  return consultation.closes_at !== null && receivedAt > consultation.closes_at
}

/**
 * Whole days of taking remarks, counted in Warsaw as the law counts (k.c. art. 111, k.p.a. art. 57):
 * the day of the announcement does not count, the last day does when it is not cut short. Days, so
 * 23 or 25 hours of a change of clocks are one.
 */
export function daysOfConsultation(announcedOn: string, closesAt: Instant): number {
  const first = Temporal.PlainDate.from(announcedOn)
  const days = first.until(dayOf(closesAt), { largestUnit: 'days' }).days
  const isWhole = closesAt === addDays(closesAt, 0)
  return days > 0 && !isWhole ? days - 1 : days
}

/** The first instant at which a consultation announced on this day may close: the end of its last day. */
export function earliestClose(announcedOn: string, minDays: number): Instant {
  const noon = Temporal.PlainDate.from(announcedOn).toZonedDateTime({
    timeZone: ZONE,
    plainTime: '12:00',
  })
  return addDays(noon.toInstant().toString({ fractionalSecondDigits: 3 }), minDays)
}

/** The last instant at which the report is in time; null where nothing demands one. */
export function reportDueAt(closesAt: Instant, reportDays: number | null): Instant | null {
  return reportDays === null ? null : addDays(closesAt, reportDays)
}

/** Days that are left, today included: on the last day it is 1; after the end 0. */
export function daysLeft(closesAt: Instant, now: Instant): number {
  if (now > closesAt) return 0
  return dayOf(now).until(dayOf(closesAt), { largestUnit: 'days' }).days + 1
}

function dayOf(instant: Instant): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate()
}
