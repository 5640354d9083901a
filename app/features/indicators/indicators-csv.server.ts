import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { decimalOf, toCsv, type CsvValue } from '../../lib/csv.ts'

const COLUMNS = [
  'wskaznik',
  'kod',
  'wydanie',
  'nazwa',
  'definicja',
  'zrodlo',
  'odpowiada',
  'jednostka',
  'kierunek',
  'obszar',
  'temat',
  'okres',
  'wartosc',
  'uwaga',
  'okres_wyjscia',
  'wartosc_wyjscia',
  'rok_celu',
  'cel',
  'bez_wartosci',
  'bez_celu',
  'w_zla_strone',
  'zgloszenia',
  'przyklad',
] as const
type Column = (typeof COLUMNS)[number]
/** Keys of JSON; a CSV has them in words. */
export type IndicatorRow = Partial<Record<Column, CsvValue>>

const SERIES: readonly Column[] = [
  'wskaznik',
  'kod',
  'nazwa',
  'jednostka',
  'okres',
  'wartosc',
  'przyklad',
]

/** The rows in the words of the reader. A table without rows still says what its columns would be. */
export function indicatorsCsv(rows: readonly IndicatorRow[], locale: Locale): string {
  const t = translator(locale)
  const [first] = rows
  const head = first ? COLUMNS.filter((column) => column in first) : SERIES
  const say = (column: Column, value: CsvValue): CsvValue => {
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    // Alone, a spreadsheet would take `5.1` for the fifth of January.
    if (column === 'kod' && value) return t('indicators.dataFile.code', { code: String(value) })
    if (column === 'kierunek' && (value === 'lower' || value === 'higher' || value === 'context')) {
      return t(`indicators.direction.${value}`)
    }
    if (column === 'wydanie' && value === 'own') return t('indicators.dataFile.own')
    if (column === 'wydanie' && value) return `ISO 37120:${String(value)}`
    return value
  }
  return toCsv(
    [
      head.map((column) => t(`indicators.dataFile.column.${column}`)),
      ...rows.map((row) => head.map((column) => say(column, row[column]))),
    ],
    decimalOf(locale),
  )
}
