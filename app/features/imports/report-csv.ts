import type { Translate } from '../../i18n/catalog.server.ts'
import { csvCell, toCsv, type CsvValue } from '../../lib/csv.ts'
import { breather } from './breather.ts'
import { explainOutcome } from './explain.ts'
import { staysOut } from './outcome.ts'
import type { Report } from './packing.server.ts'

export const REPORT_KINDS = ['raport', 'poprawki'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/**
 * `raport`: what happens to each row. `poprawki`: the rows that stay out, as they stood in the
 * file and with the reason, to be corrected and imported again.
 */
export async function reportCsv(
  t: Translate,
  kind: ReportKind,
  { columns, outcomes }: Report,
): Promise<string> {
  const breathe = breather()
  const lines: string[] = []
  const add = (cells: readonly CsvValue[]) => lines.push(`${cells.map(csvCell).join(';')}\r\n`)
  for (const outcome of outcomes) {
    await breathe()
    const reason = explainOutcome(t, outcome).join(' ')
    if (kind === 'raport') {
      const result = t(`importing.outcome.${outcome.outcome}`)
      const { line, reference, externalId, title } = outcome
      add([line, result, reason, reference, externalId, title])
    } else if (staysOut(outcome)) add([outcome.line, reason, ...outcome.cells.map(asCell)])
  }
  const column = (name: 'line' | 'outcome' | 'reason' | 'reference' | 'id' | 'title') =>
    t(`importing.column.${name}`)
  const head =
    kind === 'raport'
      ? (['line', 'outcome', 'reason', 'reference', 'id', 'title'] as const).map(column)
      : [column('line'), column('reason'), ...columns]
  return toCsv([head]) + lines.join('')
}

function asCell(cell: unknown): CsvValue {
  if (cell === undefined || cell === null) return ''
  return typeof cell === 'string' || typeof cell === 'number' ? cell : JSON.stringify(cell)
}
