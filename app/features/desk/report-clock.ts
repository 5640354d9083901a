import type { Instant } from '#db/schema.ts'
import { phaseOf, type Phase } from '../consultations/clock.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'

export type ReportClock = {
  phase: Phase
  closesAt: Instant
  /** Null where nothing demands a report. */
  dueAt: Instant | null
  /** How many days the report may take. */
  days: number
  /** Today's day of them, from 1; 0 before they begin, more than `days` when it is late. */
  day: number
  /** Days until it is due, today included; negative when late. */
  left: number
}

/** The statutory clock of the desk: it begins on the day after remarks were closed. */
export function reportClock(
  consultation: {
    state: 'draft' | 'open' | 'settled'
    opens_at: Instant | null
    closes_at: Instant | null
    reportDueAt: Instant | null
  },
  now: Instant,
): ReportClock | null {
  const { closes_at: closesAt, reportDueAt: dueAt } = consultation
  if (closesAt === null) return null
  const between = (from: Instant, to: Instant) =>
    Math.round((Date.parse(dayInWarsaw(to)) - Date.parse(dayInWarsaw(from))) / 86_400_000)
  const days = dueAt === null ? 0 : between(closesAt, dueAt)
  const left = dueAt === null ? 0 : between(now, dueAt)
  return {
    phase: phaseOf(consultation, now),
    closesAt,
    dueAt,
    days,
    day: Math.max(0, between(closesAt, now)),
    left: left >= 0 ? left + 1 : left,
  }
}
