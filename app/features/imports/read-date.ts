import { isDay } from '../../lib/day.ts'
import { instantOfReceipt } from '../../lib/warsaw-instant.ts'

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?$/
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? (\d{1,2}:\d{2}(?::\d{2})?))?$/
const EARLIEST = '1990-01-01'

/**
 * A date as files hold it: `2026-11-20`, `2026-11-20 14:30`, an ISO instant, or `20.11.2026`
 * (the day first, as in Poland). Without a zone it is the time of Kielce. Null when unreadable.
 */
export function readDate(written: string, now: string): string | null {
  const text = written.trim()
  if (ISO_INSTANT.test(text)) {
    const at = new Date(text)
    const isReal = isDay(text.slice(0, 10)) && !Number.isNaN(at.getTime())
    return isReal && text >= EARLIEST ? at.toISOString() : null
  }
  const yearFirst = YEAR_FIRST.exec(text)
  const dayFirst = DAY_FIRST.exec(text)
  const [year, month, day, time] = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]]
    : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1], dayFirst?.[4]]
  if (!year || !month || !day) return null
  const isoDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isoDay < EARLIEST) return null
  return instantOfReceipt(isoDay, time ? time.padStart(time.length < 8 ? 5 : 8, '0') : null, now)
}
