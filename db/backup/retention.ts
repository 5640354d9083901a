import { Temporal } from 'temporal-polyfill'
import { dayInWarsaw } from '#app/lib/warsaw-day.ts'
import type { Instant } from '../schema.ts'

export const KEPT = { daily: 7, weekly: 4, monthly: 12 } as const

/**
 * Which backups stay: the newest of each of the newest seven days that have one, of four weeks and
 * of twelve months, counted in Kielce. The newest of all is always among them.
 */
export function keptBackups<T extends { madeAt: Instant }>(backups: readonly T[]): Set<T> {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  return new Set([
    ...newestOfEach(newestFirst, (day) => day, KEPT.daily),
    ...newestOfEach(newestFirst, mondayOf, KEPT.weekly),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7), KEPT.monthly),
  ])
}

function newestOfEach<T extends { madeAt: Instant }>(
  newestFirst: readonly T[],
  spanOf: (day: string) => string,
  spans: number,
): T[] {
  const newest = new Map<string, T>()
  for (const backup of newestFirst) {
    const span = spanOf(dayInWarsaw(backup.madeAt))
    if (!newest.has(span)) newest.set(span, backup)
  }
  return [...newest.values()].slice(0, spans)
}

function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}
