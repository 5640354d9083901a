import type { createFormatter } from 'use-intl/core'
import type { Instant } from '#db/schema.ts'
import { comesTwice, wallTimeOf } from '../../lib/warsaw-wall-time.ts'

type Format = Pick<ReturnType<typeof createFormatter>, 'dateTime'>

/** The day on which something happened; its hour is nobody's deadline. */
export function dayWords(format: Format, at: Instant): string {
  return format.dateTime(new Date(at), { dateStyle: 'long' })
}

/**
 * A deadline as people read it: the day alone when it runs to the end of that day, else with the
 * hour; with the name of the zone on the night when that hour comes twice.
 */
export function deadlineWords(format: Format, at: Instant): string {
  const date = new Date(at)
  const day = dayWords(format, at)
  if (wallTimeOf(at).isEndOfDay) return day
  const zone = comesTwice(at) ? ({ timeZoneName: 'short' } as const) : {}
  return `${day}, ${format.dateTime(date, { hour: '2-digit', minute: '2-digit', ...zone })}`
}
