import { createHash } from 'node:crypto'
import type { ImportRow } from './check-row.ts'
import type { RowProblem } from './problems.ts'

export type Identified =
  | { kind: 'row'; row: ImportRow }
  /** The same id with the same text stood in the file before. */
  | { kind: 'repeated'; row: ImportRow }
  | { kind: 'bad'; problem: RowProblem }

/** What makes two rows the same: everything their authors worded. */
function wordsOf({ title, text, remark }: ImportRow): (string | null)[] {
  if (!remark) return [title, text]
  return [text, remark.proposal, remark.justification, remark.partAsGiven]
}

/**
 * Gives each row of one file the id under which it is known when the file comes again. Without an
 * id of its own that is the hash of its text and, as forty equal postcards are forty voices, its
 * place among the equal ones.
 */
export function rowIdentifier(): (row: ImportRow) => Identified {
  const byId = new Map<string, ImportRow>()
  const byText = new Map<string, { line: number; count: number }>()

  function fromText(row: ImportRow): Identified {
    const hash = createHash('sha256')
      .update(JSON.stringify(wordsOf(row)))
      .digest('hex')
    const equal = byText.get(hash) ?? { line: row.line, count: 0 }
    equal.count += 1
    byText.set(hash, equal)
    if (equal.count === 1) return { kind: 'row', row: { ...row, externalId: `sha256:${hash}` } }
    const hints = [...row.hints, { code: 'sameAsLine' as const, line: equal.line }]
    const externalId = `sha256:${hash}:${equal.count}`
    return { kind: 'row', row: { ...row, externalId, hints } }
  }

  return (row) => {
    if (row.externalId === '') return fromText(row)
    const first = byId.get(row.externalId)
    if (!first) {
      byId.set(row.externalId, row)
      return { kind: 'row', row }
    }
    if (JSON.stringify(wordsOf(first)) !== JSON.stringify(wordsOf(row))) {
      return { kind: 'bad', problem: { code: 'idTwice', firstLine: first.line } }
    }
    const hints = [...row.hints, { code: 'sameAsLine' as const, line: first.line }]
    return { kind: 'repeated', row: { ...row, hints } }
  }
}
