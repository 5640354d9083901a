export type CsvValue = string | number | bigint | boolean | null | undefined

type Decimal = '.' | ','

const SEPARATOR = ';'
const BYTE_ORDER_MARK = '\uFEFF'
/** What spreadsheets read as the start of a formula, at once or after trimming (OWASP; ASVS 5.0 1.2.10). */
const FORMULA_START = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/

/**
 * One quoted cell. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers are data and keep
 * their sign.
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '""'
  const text = typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

/** A whole file after RFC 4180, with the semicolon and the byte order mark that Polish Excel expects. */
export function toCsv(rows: readonly (readonly CsvValue[])[], decimal: Decimal = '.'): string {
  const cell = (value: CsvValue) =>
    typeof value === 'number' ? csvCell(value).replace('.', decimal) : csvCell(value)
  const line = (row: readonly CsvValue[]) => row.map(cell).join(SEPARATOR)
  return BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('')
}

/** How files for people write parts of a number: Polish and Ukrainian spreadsheets take `4.8` for a date or for text. */
export function decimalOf(locale: string): Decimal {
  return locale === 'en' ? '.' : ','
}
