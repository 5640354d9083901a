import type { RowHint, RowProblem } from './problems.ts'

/** What becomes, or became, of a row. `new` is said before the run, `created` after it. */
export type OutcomeKind = 'new' | 'created' | 'unchanged' | 'different' | 'bad'

export type RowOutcome = {
  line: number
  outcome: OutcomeKind
  externalId: string
  /** The beginning of the title. */
  title: string
  /** Where it is in the register. */
  reference: string | null
  problem: RowProblem | null
  hints: readonly RowHint[]
  /** The row as it stood in the file, where somebody has to look at it. */
  cells: readonly unknown[]
}

export type Counts = {
  total: number
  created: number
  unchanged: number
  different: number
  failed: number
}

export function countOutcomes(outcomes: readonly RowOutcome[]): Counts {
  const counts = { total: outcomes.length, created: 0, unchanged: 0, different: 0, failed: 0 }
  for (const { outcome } of outcomes) {
    if (outcome === 'new' || outcome === 'created') counts.created += 1
    else if (outcome === 'bad') counts.failed += 1
    else counts[outcome] += 1
  }
  return counts
}

/** Rows that do not go in: they have an error, or are there already with another text. */
export function staysOut({ outcome }: RowOutcome): boolean {
  return outcome === 'bad' || outcome === 'different'
}

/** Rows that go in, but not quite as the file says. */
export function hasHints({ outcome, hints }: RowOutcome): boolean {
  return (outcome === 'new' || outcome === 'created') && hints.length > 0
}
