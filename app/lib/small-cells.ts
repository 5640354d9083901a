const SMALLEST_SHOWN = 5
/** How far the hidden ones together must be above the least they can be: so many other ways to add up. */
const SLACK = 4

/**
 * The parts of a sum that may be shown beside it; null is hidden. What is from 1 to 4 could be
 * somebody whom others know; further ones are hidden until subtraction tells nothing.
 */
export function hideSmall(parts: readonly number[]): (number | null)[] {
  const hidden = smallOnes(parts)
  keepSecret(parts, hidden)
  return parts.map((part, index) => (hidden.has(index) ? null : part))
}

/** The same for a table whose rows and columns both add up to sums that are known. */
export function hideSmallInTable(table: readonly (readonly number[])[]): (number | null)[][] {
  const width = table[0]?.length ?? 0
  const rows = table.map((parts) => smallOnes(parts))
  const columns = Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? 0))
  // What is hidden for the sake of a row may give away another in its column, and back.
  for (let before = -1; before !== count(rows);) {
    before = count(rows)
    for (const [index, parts] of table.entries()) keepSecret(parts, rows[index] ?? new Set())
    for (const [column, parts] of columns.entries()) {
      const hidden = new Set(
        [...rows.entries()].flatMap(([row, set]) => (set.has(column) ? row : [])),
      )
      keepSecret(parts, hidden)
      for (const row of hidden) rows[row]?.add(column)
    }
  }
  return table.map((parts, row) =>
    parts.map((part, column) => (rows[row]?.has(column) ? null : part)),
  )
}

function count(sets: readonly ReadonlySet<number>[]): number {
  return sets.reduce((sum, set) => sum + set.size, 0)
}

function smallOnes(parts: readonly number[]): Set<number> {
  return new Set(parts.flatMap((part, index) => (part > 0 && part < SMALLEST_SHOWN ? [index] : [])))
}

/** Hides more of a sum until what is hidden cannot be found by subtracting what is shown. */
function keepSecret(parts: readonly number[], hidden: Set<number>): void {
  if (hidden.size === 0) return
  const next = parts
    .map((part, index) => ({ part, index }))
    .filter(({ part, index }) => part >= SMALLEST_SHOWN && !hidden.has(index))
    .sort((a, b) => a.part - b.part)
  while (!isSafe(parts, hidden)) {
    const more = next.shift()
    if (!more) {
      // Nothing left that would help: not even an empty part is told then.
      for (const index of parts.keys()) hidden.add(index)
      return
    }
    hidden.add(more.index)
  }
}

function isSafe(parts: readonly number[], hidden: ReadonlySet<number>): boolean {
  let sum = 0
  for (const index of hidden) sum += parts[index] ?? 0
  return hidden.size >= 2 && sum - hidden.size >= SLACK
}
