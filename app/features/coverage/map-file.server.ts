import { formatter, translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv } from '../../lib/csv.ts'
import type { MapWords } from './build-table.ts'
import { rowsOf, type MapTable } from './map-table.ts'

/** The words of a table in the visitor's language. */
export function mapWords(locale: Locale): MapWords {
  const t = translator(locale)
  const format = formatter(locale)
  return {
    all: t('room.map.all'),
    noPlace: t('room.map.noPlace'),
    held: t('codebook.held'),
    month: (month) => {
      const day = new Date(Date.UTC(Math.floor(month / 100), (month % 100) - 1, 15, 12))
      return format.dateTime(day, { month: 'long', year: 'numeric' })
    },
  }
}

/** One line for each row of the page, heads of groups included. */
export function mapCsv(table: MapTable, locale: Locale): string {
  const t = translator(locale)
  const head = [
    t('room.map.code'),
    t(`room.map.rowHead.${table.view}`),
    ...table.columns.map(noted),
    t('room.map.all'),
  ]
  const value = (count: number | null) => count ?? t('room.map.few')
  const lines = rowsOf(table).map((row) => [
    row.code,
    noted(row),
    ...row.cells.map((cell) => value(cell.count)),
    value(row.total.count),
  ])
  return toCsv([head, ...lines])
}

function noted({ name, note }: { name: string; note: string | null }): string {
  return note === null ? name : `${name} (${note})`
}

/** The same numbers by name; null is hidden. */
export function mapJson(table: MapTable, filters: Record<string, string | undefined>) {
  return {
    view: table.view,
    filters,
    areas: table.columns.map(({ slug, name }) => ({ slug, name })),
    rows: rowsOf(table).map((row) => ({
      key: row.key,
      code: row.code || null,
      name: row.name,
      ...(row.note === null ? {} : { note: row.note }),
      areas: Object.fromEntries(
        row.cells.map((cell, index) => [table.columns[index]?.slug ?? '', cell.count]),
      ),
      total: row.total.count,
    })),
  }
}
