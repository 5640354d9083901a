import { parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { Breathe } from './breather.ts'
import type { FileProblem } from './problems.ts'
import type { RawRow, Table } from './read-table.ts'

const DELIMITERS = [';', ',', '\t'] as const
/** A quote that is never closed would swallow the rest of the file; no honest record is so long. */
const RECORD_MAX = 200_000
const QUOTE = 0x22
/** Records are handed over one by one: nothing that occurs in a text may end them. */
const NO_RECORD_END = '\uFFFF\uFFFE\uFFFF'

/**
 * Reads a CSV file record by record. A line that cannot be read costs only itself: reading goes
 * on with the next line, whatever its quotes would have swallowed.
 */
export async function readCsv(text: string, breathe: Breathe): Promise<Result<Table, FileProblem>> {
  const headEnd = endOfRecord(text, 0)
  const delimiter = detectDelimiter(text.slice(0, headEnd))
  const columns = parseRecord(withoutLineEnd(text.slice(0, headEnd)), delimiter)
  if (!columns) return refuse('brokenHead')
  const rows: RawRow[] = []
  let line = 1 + countLines(text.slice(0, headEnd))
  for (let at = headEnd; at < text.length;) {
    await breathe()
    let end = endOfRecord(text, at)
    const record = withoutLineEnd(text.slice(at, end))
    if (record !== '') {
      const cells = record.length <= RECORD_MAX ? parseRecord(record, delimiter) : null
      if (cells === null) end = endOfLine(text, at)
      rows.push(cells ? toRow(line, cells, columns.length) : broken(line, text.slice(at, end)))
    }
    line += countLines(text.slice(at, end))
    at = end
  }
  return ok({ columns, rows })
}

function toRow(line: number, cells: string[], expected: number): RawRow {
  if (cells.length === expected) return { line, cells }
  return { line, cells, problem: { code: 'wrongCells', found: cells.length, expected } }
}

function broken(line: number, raw: string): RawRow {
  return { line, cells: [withoutLineEnd(raw)], problem: { code: 'brokenQuotes' } }
}

/** Null when its quotes do not add up. Line breaks inside quotes are part of the text. */
function parseRecord(record: string, delimiter: string): string[] | null {
  if (!record.includes('"')) return record.split(delimiter)
  try {
    const options = { delimiter, record_delimiter: NO_RECORD_END, relax_column_count: true }
    const records: string[][] = parse(record, options)
    return records.length === 1 ? (records[0] ?? null) : null
  } catch {
    return null
  }
}

/** The place after the line break that ends the record which begins at `from`. */
function endOfRecord(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; ;) {
    const end = endOfLine(text, at)
    for (; at < end; at++) if (text.charCodeAt(at) === QUOTE) isQuoted = !isQuoted
    if (!isQuoted || end === text.length || end - from > RECORD_MAX) return end
  }
}

export function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at + 1
}

export function withoutLineEnd(line: string): string {
  if (!line.endsWith('\n')) return line
  return line.slice(0, line.endsWith('\r\n') ? -2 : -1)
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** The separator that the first line has most of, outside quotes. */
function detectDelimiter(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';'
}
