import { ok, refuse, type Result } from '../../lib/result.ts'
import { breather, letOthersIn, type Breathe } from './breather.ts'
import { decodeFile } from './decode-file.ts'
import { COLUMNS_MAX } from './limits.ts'
import type { FileProblem, RowProblem } from './problems.ts'
import { readCsv } from './read-csv.ts'
import { readJsonl } from './read-jsonl.ts'

export type RawRow = {
  /** Where it begins in the file, counted from 1. */
  line: number
  cells: readonly unknown[]
  problem?: RowProblem
}
export type Table = { columns: string[]; rows: RawRow[] }

/** Reads a CSV or JSONL file. Rows that cannot be read are in the table with what is wrong with them. */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  breathe: Breathe = breather(),
): Promise<Result<Table, FileProblem>> {
  await letOthersIn()
  const decoded = decodeFile(bytes)
  if (!decoded.ok) return decoded
  await letOthersIn()
  const text = decoded.value
  const first = text.trimStart().charAt(0)
  if (first === '[') return refuse('jsonArray')
  const isJsonl = first === '{' || /\.(jsonl|ndjson)$/i.test(fileName)
  const read = isJsonl ? ok(await readJsonl(text, breathe)) : await readCsv(text, breathe)
  if (!read.ok) return read
  if (read.value.columns.length > COLUMNS_MAX) return refuse('tooManyColumns')
  return read.value.rows.length === 0 ? refuse('noRows') : read
}
