import type { Breathe } from './breather.ts'
import { endOfLine, withoutLineEnd } from './read-csv.ts'
import type { RawRow, Table } from './read-table.ts'

/** Reading a longer one would hold everybody up, and no honest one is so long. */
const LINE_MAX = 500_000

/** One JSON object a line; the columns are the keys of all of them. */
export async function readJsonl(text: string, breathe: Breathe): Promise<Table> {
  const places = new Map<string, number>()
  const rows: RawRow[] = []
  for (let at = 0, line = 1; at < text.length; line++) {
    await breathe()
    const end = endOfLine(text, at)
    const source = withoutLineEnd(text.slice(at, end))
    if (source.trim() !== '') rows.push(readLine(source, line, places))
    at = end
  }
  return { columns: [...places.keys()], rows }
}

function readLine(source: string, line: number, places: Map<string, number>): RawRow {
  let value: unknown
  if (source.length > LINE_MAX) return { line, cells: [], problem: { code: 'brokenLine' } }
  try {
    value = JSON.parse(source)
  } catch {
    return { line, cells: [source], problem: { code: 'brokenLine' } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, cells: [source], problem: { code: 'notAnObject' } }
  }
  const cells: unknown[] = []
  for (const [key, cell] of Object.entries(value)) {
    const place = places.get(key) ?? places.size
    places.set(key, place)
    cells[place] = cell
  }
  return { line, cells }
}
