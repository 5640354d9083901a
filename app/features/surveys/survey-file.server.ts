import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { decimalOf, toCsv } from '../../lib/csv.ts'
import type { Comparison } from './compare.ts'

/** The comparisons of the page, a line for each area; the two sources in columns of their own. */
export function surveysCsv(comparisons: readonly Comparison[], locale: Locale): string {
  const t = translator(locale)
  const columns = [
    'survey',
    'example',
    'sampleSize',
    'area',
    'platformCount',
    'platformShare',
    'surveyShare',
    'margin',
  ] as const
  return toCsv(
    [
      columns.map((column) => t(`room.surveys.column.${column}`)),
      ...comparisons.flatMap(({ survey, areas }) =>
        areas.map((area) => [
          survey.title,
          t(survey.isExample ? 'common.yes' : 'common.no'),
          survey.sampleSize,
          area.name,
          area.platform.count,
          area.platform.share,
          area.survey?.share ?? null,
          area.survey?.margin ?? null,
        ]),
      ),
    ],
    decimalOf(locale),
  )
}
