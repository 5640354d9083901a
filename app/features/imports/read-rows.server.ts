import { breather } from './breather.ts'
import type { ImportRow } from './check-row.ts'
import type { Mapping } from './fields.ts'
import { rowIdentifier } from './identify-row.ts'
import type { ImportTarget } from './import-target.server.ts'
import type { RowOutcome } from './outcome.ts'
import type { RowProblem } from './problems.ts'
import type { RawRow, Table } from './read-table.ts'

/** A row with what is known of it without looking into the register. */
export type ReadRow =
  { kind: 'good'; row: ImportRow; raw: RawRow } | { kind: 'settled'; outcome: RowOutcome }

const TITLE_SHOWN = 80

/** Checks every row of a file, the same way for the preview and for the run. */
export async function readRows(
  target: ImportTarget,
  table: Table,
  mapping: Mapping,
): Promise<ReadRow[]> {
  const identify = rowIdentifier()
  const breathe = breather()
  const rows: ReadRow[] = []
  for (const raw of table.rows) {
    await breathe()
    const checked = target.check(raw)
    const known = checked.ok
      ? identify(checked.value)
      : { kind: 'bad' as const, problem: checked.refusal }
    if (known.kind === 'row') rows.push({ kind: 'good', row: known.row, raw })
    else if (known.kind === 'repeated')
      rows.push({ kind: 'settled', outcome: settle(known.row, raw, 'unchanged', null) })
    else rows.push({ kind: 'settled', outcome: spoil(raw, mapping, known.problem) })
  }
  return rows
}

export function settle(
  row: ImportRow,
  raw: RawRow,
  outcome: RowOutcome['outcome'],
  reference: string | null,
): RowOutcome {
  return {
    line: row.line,
    outcome,
    externalId: row.externalId,
    title: row.title.slice(0, TITLE_SHOWN),
    reference,
    problem: null,
    hints: row.hints,
    cells: outcome === 'different' ? raw.cells : [],
  }
}

export function spoil(raw: RawRow, mapping: Mapping, problem: RowProblem): RowOutcome {
  const cell = (index: number | undefined) => {
    const value = index === undefined ? undefined : raw.cells[index]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return {
    line: raw.line,
    outcome: 'bad',
    externalId: cell(mapping.id).slice(0, TITLE_SHOWN),
    title: (cell(mapping.title) || cell(mapping.text) || firstText(raw)).slice(0, TITLE_SHOWN),
    reference: null,
    problem,
    hints: [],
    cells: raw.cells,
  }
}

/** Something by which to know a row whose columns cannot be told apart. */
function firstText({ cells }: RawRow): string {
  const text = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '')
  return typeof text === 'string' ? text : ''
}
