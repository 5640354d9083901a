export type CsvValue = string | number | bigint | boolean | null | undefined

const SEPARATOR = ';'
const BYTE_ORDER_MARK = '\uFEFF'
/** What spreadsheets read as the start of a formula, at once or after trimming (OWASP; ASVS 5.0 1.2.10). */
const FORMULA_START = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/

/**
 * One quoted cell. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers are data and keep
 * their sign and their decimal point.
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '""'
  const text = typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

/** A whole file after RFC 4180, with the semicolon and the byte order mark that Polish Excel expects. */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(SEPARATOR)}\r\n`).join('')
}
