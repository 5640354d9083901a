import { Temporal } from 'temporal-polyfill'
import { instantInWarsaw } from '../../lib/warsaw-instant.ts'

/** From and to a month of receipt in Kielce, both within: `2026-05`. */
export type MonthRange = { from: string | null; to: string | null }

const MONTH = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/

export function isMonth(text: string): boolean {
  return MONTH.test(text)
}

/** Null where nothing or nothing sensible was asked for. */
export function readMonths(from: string | null, to: string | null): MonthRange | null {
  const range = { from: from && isMonth(from) ? from : null, to: to && isMonth(to) ? to : null }
  const isEmpty = range.from === null && range.to === null
  return isEmpty || (range.from && range.to && range.from > range.to) ? null : range
}

/** The instants of a range: received from the first on, and before the second. */
export function instantsOf({ from, to }: MonthRange): {
  since: string | null
  before: string | null
} {
  const after = to && Temporal.PlainYearMonth.from(to).add({ months: 1 }).toString()
  return { since: from && startOf(from), before: after && startOf(after) }
}

function startOf(month: string): string | null {
  return instantInWarsaw(`${month}-01`, '00:00')
}
