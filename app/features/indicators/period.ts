import type { IndicatorRhythm } from '#db/indicator-tables.ts'
import { refuse, ok, type Result } from '../../lib/result.ts'

export type PeriodProblem = 'notAPeriod' | 'otherRhythm' | 'inFuture' | 'tooOld'

/** Nobody measured a city by these indicators before. */
const FIRST_YEAR = 1950
const YEAR = /^(\d{4})(?:\s*(?:r\.?|rok))?$/i
const QUARTER =
  /^(?:(\d{4})[-\s/]*(?:q|k|kw\.?)\s*([1-4])|(?:q|k|kw\.?)?\s*([1-4])[-\s/]+(\d{4}))$/i
const MONTH = /^(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))$/
const PER_YEAR = { year: 1, quarter: 4, month: 12 } as const

/**
 * `2025`, `2025-Q3`, `2025-09` and what people write for them. A period that has not begun by `today` is
 * refused: nobody can have measured it.
 */
export function readPeriod(
  typed: string,
  rhythm: IndicatorRhythm,
  today: string,
): Result<string, PeriodProblem> {
  const found = matchPeriod(typed.trim(), rhythm)
  if (!found) return refuse('notAPeriod')
  if (found.rhythm !== rhythm) return refuse('otherRhythm')
  const { year, part } = found
  if (year < FIRST_YEAR) return refuse('tooOld')
  const begins = `${year}-${String(1 + ((part - 1) * 12) / PER_YEAR[rhythm]).padStart(2, '0')}-01`
  return begins > today ? refuse('inFuture') : ok(periodOf(year, part, rhythm))
}

function matchPeriod(text: string, asked: IndicatorRhythm) {
  const year = YEAR.exec(text)
  if (year) return { rhythm: 'year' as const, year: Number(year[1]), part: 1 }
  const quarter = QUARTER.exec(text)
  // `3/2025` is a month, unless the indicator counts by quarters.
  if (quarter && (asked === 'quarter' || /[qk]/i.test(text))) {
    const [, first, part, otherPart, second] = quarter
    return {
      rhythm: 'quarter' as const,
      year: Number(first ?? second),
      part: Number(part ?? otherPart),
    }
  }
  const month = MONTH.exec(text)
  if (!month) return null
  const part = Number(month[2] ?? month[3])
  if (part < 1 || part > 12) return null
  return { rhythm: 'month' as const, year: Number(month[1] ?? month[4]), part }
}

function periodOf(year: number, part: number, rhythm: IndicatorRhythm): string {
  if (rhythm === 'year') return String(year)
  return rhythm === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`
}

/** Whether a period such as `2025`, `2025-Q3` or `2025-09` had ended by that day. */
export function isOver(period: string, day: string): boolean {
  const year = Number(period.slice(0, 4))
  const rest = period.slice(5)
  const months = rest.startsWith('Q') ? Number(rest.slice(1)) * 3 : rest === '' ? 12 : Number(rest)
  return (
    day >= (months === 12 ? `${year + 1}-01` : `${year}-${String(months + 1).padStart(2, '0')}`)
  )
}

/** Its place on an axis of years: 2025 for `2025`, 2025.5 for `2025-Q3`. */
export function placeOf(period: string): number {
  const year = Number(period.slice(0, 4))
  const rest = period.slice(5)
  if (rest === '') return year
  return rest.startsWith('Q')
    ? year + (Number(rest.slice(1)) - 1) / 4
    : year + (Number(rest) - 1) / 12
}

/** How far two periods that follow each other lie apart on that axis. */
export function stepOf(rhythm: IndicatorRhythm): number {
  return 1 / PER_YEAR[rhythm]
}
