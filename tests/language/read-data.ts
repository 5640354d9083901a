import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

export type Row = Record<string, string>

/** The rows of a CSV file; none where the file is absent. */
export function readRows(root: string, file: string): Row[] {
  const path = join(root, file)
  if (!existsSync(path)) return []
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
}

/** The objects of a JSONL file; none where the file is absent. */
export function readObjects<Value>(root: string, file: string): Value[] {
  const path = join(root, file)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Value)
}
