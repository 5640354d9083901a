import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv, type CsvValue } from '../../lib/csv.ts'
import type { Gaps } from './gaps.ts'

/** One line for each gap, whole where the page shows only the start. */
export function gapsCsv(gaps: Gaps, locale: Locale): string {
  const t = translator(locale)
  const columns = ['what', 'code', 'name', 'area', 'count'] as const
  const what = (kind: 'goal' | 'area' | 'combination' | 'estate' | 'author') =>
    t(`room.gaps.kind.${kind}`)
  const lines: CsvValue[][] = [
    ...gaps.goals.map((goal) => [what('goal'), goal.code, goal.name, null, goal.count]),
    ...gaps.areas.map((area) => [what('area'), null, area.name, area.name, area.count]),
    ...gaps.combinations.map((pair) => [what('combination'), pair.code, pair.goal, pair.area, 0]),
    ...gaps.estates.silent.map((estate) => [what('estate'), null, estate.name, null, 0]),
    ...gaps.authors.map((author) => [what('author'), null, t(`room.gaps.who.${author}`), null, 0]),
  ]
  return toCsv([columns.map((column) => t(`room.gaps.column.${column}`)), ...lines])
}
