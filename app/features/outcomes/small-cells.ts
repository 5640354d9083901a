const SMALLEST_SHOWN = 5
/** How far the hidden ones together must be above the least they can be: so many other ways to add up. */
const SLACK = 4

/**
 * The parts of a sum that may be shown beside it; null is hidden. What is from 1 to 4 could be
 * somebody whom others know; further ones are hidden until subtraction tells nothing.
 */
export function hideSmall(parts: readonly number[]): (number | null)[] {
  const hidden = new Set(
    parts.flatMap((part, index) => (part > 0 && part < SMALLEST_SHOWN ? [index] : [])),
  )
  if (hidden.size === 0) return [...parts]
  const next = parts
    .map((part, index) => ({ part, index }))
    .filter(({ part }) => part >= SMALLEST_SHOWN)
    .sort((a, b) => a.part - b.part)
  while (!isSafe(parts, hidden)) {
    const more = next.shift()
    // Nothing left that would help: not even an empty part is told then.
    if (!more) return parts.map(() => null)
    hidden.add(more.index)
  }
  return parts.map((part, index) => (hidden.has(index) ? null : part))
}

function isSafe(parts: readonly number[], hidden: ReadonlySet<number>): boolean {
  let sum = 0
  for (const index of hidden) sum += parts[index] ?? 0
  return hidden.size >= 2 && sum - hidden.size >= SLACK
}
