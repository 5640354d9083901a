import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import { formatReference, parseReference } from '../../lib/reference-number.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { readPublicPage } from './read-public-page.server.ts'

/** The number of a postulate with a public page, for what was typed in the search; else null. */
export async function findByNumber(
  db: Database,
  typed: string,
  locale: Locale,
  now: Instant,
): Promise<string | null> {
  const reference = numberIn(typed.trim(), Number(dayInWarsaw(now).slice(0, 4)))
  if (!reference) return null
  return (await readPublicPage(db, reference, locale)) ? reference : null
}

/** Besides whole numbers also `ik202600007`, and `7` or `00007` of this year. */
export function numberIn(typed: string, year: number): string | null {
  const joined = /^(?:ik)?(20\d\d)(\d{5})$/i.exec(typed)
  if (joined) return parseReference(`${joined[1]}-${joined[2]}`)
  if (/^0{0,4}[1-9]\d{0,4}$/.test(typed)) return formatReference(year, Number(typed))
  return parseReference(typed)
}
