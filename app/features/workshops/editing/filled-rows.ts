import type { z } from 'zod'

export const MOST_ROWS = 40

type Row = Record<string, unknown>
type Filled<R extends Row, K extends keyof R> = Omit<R, K> & { [Name in K]: NonNullable<R[Name]> }

/** Rows that were left empty are none; a row that was begun must have what is required of it. */
export function filledRows<R extends Row, K extends keyof R & string>(
  rows: readonly R[],
  context: z.core.$RefinementCtx<unknown>,
  required: Record<K, string>,
  /** Says nothing by itself: what a list begins with, a hidden key. */
  silent: readonly (keyof R)[] = [],
): Filled<R, K>[] {
  const filled: Filled<R, K>[] = []
  for (const [index, row] of rows.entries()) {
    const isEmpty = Object.entries(row).every(
      ([name, value]) => silent.includes(name) || value === null || value === false,
    )
    if (isEmpty) continue
    for (const [name, message] of Object.entries<string>(required)) {
      if (row[name] !== null) continue
      context.issues.push({ code: 'custom', input: row, path: [index, name], message })
    }
    filled.push(row as Filled<R, K>)
  }
  return filled
}
