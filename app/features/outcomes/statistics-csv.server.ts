import { formatter, translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv, type CsvValue } from '../../lib/csv.ts'
import { instantOfDay } from '../../lib/day.ts'
import type { StatTable, Words } from './stat-table.ts'

export function statWords(locale: Locale): Words {
  const format = formatter(locale)
  return {
    t: translator(locale),
    day: (day) => format.dateTime(new Date(instantOfDay(day)), { dateStyle: 'long' }),
  }
}

/** The tables of a page as one file: a line for each number. */
export function statisticsCsv(tables: readonly StatTable[], { t }: Words): string {
  const lines = tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ head, values }) =>
      values.map((value, index): CsvValue[] => [
        title,
        head,
        columns[index + 1],
        typeof value === 'number' ? value : t(`outcomes.statistics.${value}`),
      ]),
    ),
  )
  const head = (['part', 'row', 'measure', 'value'] as const).map((name) =>
    t(`outcomes.statistics.csv.${name}`),
  )
  return toCsv([head, ...lines])
}

export function csvResponse(csv: string, fileName: string): Response {
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
