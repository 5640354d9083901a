import { z } from 'zod'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { letOthersIn, type Breathe } from '../imports/breather.ts'
import { readCsv } from '../imports/read-csv.ts'

export const FILE_MAX = 5 * 1024 * 1024
/** One JSON text is read in one piece, and nobody may be held up by it. */
export const JSON_MAX = 1024 * 1024
export const ROWS_MAX = 5_000
export type UploadProblem =
  | 'empty'
  | 'tooLarge'
  | 'jsonTooLarge'
  | 'tooManyRows'
  | 'noRows'
  | 'columns'
  | 'spreadsheet'
  | 'notBdl'
  | 'brokenHead'

/** A row of the file, still as it was typed. `indicator` is null where a person must say which. */
export type UploadRow = {
  line: number
  indicator: string
  period: string
  value: string
  note: string | null
  /** It cannot be read, or a cell too many stands in it: an unquoted „18,9” would become 18. */
  problem?: 'broken' | 'cells'
}
export type Upload =
  | { kind: 'csv'; rows: UploadRow[] }
  | { kind: 'bdl'; series: { id: string; name: string; rows: UploadRow[] }[] }

const NAMES = {
  indicator: ['wskaznik', 'wskaźnik', 'kod', 'indicator', 'code', 'slug'],
  period: ['okres', 'rok', 'period', 'year'],
  value: ['wartosc', 'wartość', 'value'],
  note: ['uwaga', 'uwagi', 'note'],
} as const

/** Reads a CSV file, or what the Local Data Bank (BDL) answers as JSON. */
export async function readUpload(
  bytes: Uint8Array,
  breathe: Breathe,
): Promise<Result<Upload, UploadProblem>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > FILE_MAX) return refuse('tooLarge')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('spreadsheet')
  const text = decode(bytes).replaceAll('\u0000', '')
  await letOthersIn()
  if (text.trim() === '') return refuse('empty')
  if (/^\s*[[{]/.test(text.slice(0, 200))) {
    return bytes.length > JSON_MAX ? refuse('jsonTooLarge') : readBdl(text)
  }
  const table = await readCsv(text, breathe)
  if (!table.ok) return refuse('brokenHead')
  const heads = table.value.columns.map((name) => name.trim().toLowerCase())
  const place = (names: readonly string[]) => heads.findIndex((head) => names.includes(head))
  const at = {
    indicator: place(NAMES.indicator),
    period: place(NAMES.period),
    value: place(NAMES.value),
    note: place(NAMES.note),
  }
  if (at.indicator < 0 || at.period < 0 || at.value < 0) return refuse('columns')
  if (table.value.rows.length === 0) return refuse('noRows')
  if (table.value.rows.length > ROWS_MAX) return refuse('tooManyRows')
  const cell = (cells: readonly unknown[], index: number) =>
    (typeof cells[index] === 'string' ? cells[index] : '').trim().slice(0, 500).toWellFormed()
  return ok({
    kind: 'csv',
    rows: table.value.rows.map(({ line, cells, problem }) => ({
      line,
      indicator: cell(cells, at.indicator),
      period: cell(cells, at.period),
      value: cell(cells, at.value),
      note: at.note < 0 ? null : cell(cells, at.note) || null,
      problem:
        problem?.code === 'brokenQuotes'
          ? 'broken'
          : cells.slice(heads.length).some((extra) => extra !== '')
            ? 'cells'
            : undefined,
    })),
  })
}

/** UTF-8, and where it cannot be that, the old Polish encoding of Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

const scalar = z.union([z.string(), z.number()]).transform(String)
/**
 * What the Local Data Bank of Statistics Poland answers as JSON (bdl.stat.gov.pl/api/v1), one series a result:
 * `data/by-variable/{id}` has `variableId` and for each unit `id`, `name`, `values`; `data/by-unit/{id}` has
 * `unitName` and for each variable `id`, `values`. A value is `year` (text), `val` (a number, or null where there is
 * none) and `attrId`, which is not looked at: what an attribute means stands in a dictionary of its own.
 */
const bdl = z.object({
  variableId: scalar.optional(),
  unitName: z.string().optional(),
  results: z
    .array(
      z.object({
        id: scalar,
        name: z.string().optional(),
        values: z.array(z.object({ year: scalar, val: scalar.nullish() })).max(ROWS_MAX),
      }),
    )
    .min(1)
    .max(100),
})

function readBdl(text: string): Result<Upload, UploadProblem> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('notBdl')
  }
  const read = bdl.safeParse(json)
  if (!read.success) return refuse('notBdl')
  const { results, variableId, unitName } = read.data
  if (results.reduce((sum, each) => sum + each.values.length, 0) > ROWS_MAX) {
    return refuse('tooManyRows')
  }
  const series = results.map((result) => ({
    id: result.id.slice(0, 60).toWellFormed(),
    name: [result.name ?? unitName, variableId]
      .filter(Boolean)
      .join(', ')
      .slice(0, 200)
      .toWellFormed(),
    rows: result.values.map((value, index) => ({
      line: index + 1,
      indicator: '',
      period: value.year.slice(0, 40),
      value: value.val ?? '',
      note: null,
    })),
  }))
  return ok({ kind: 'bdl', series })
}
