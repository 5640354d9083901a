import type { RowOutcome } from '../assignments/assign-to-unit.server.ts'

/** What was done with many, grouped so that each number is named once. */
export type BulkReport = {
  done: string[]
  refused: { refusal: string; references: string[] }[]
  /** Of tags, where it can be undone. */
  batchId?: number
}

export function reportOf(outcomes: readonly RowOutcome<string>[]): BulkReport {
  const refused = new Map<string, string[]>()
  for (const { reference, refusal } of outcomes) {
    if (refusal) refused.set(refusal, [...(refused.get(refusal) ?? []), reference])
  }
  return {
    done: outcomes.filter((each) => each.refusal === null).map((each) => each.reference),
    refused: [...refused].map(([refusal, references]) => ({ refusal, references })),
  }
}
