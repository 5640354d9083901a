/** Frequencies come from a sample of at most so many; a smaller one is the whole register. */
const SAMPLE = 2_000
/** Share of the register that all keys together may bring up. */
const MOST_FOUND = 0.05
const LEAST_KEYS = 3
const MOST_KEYS = 12
/** Words that the sample does not know are cheap to look up, and tell most. */
const MOST_UNKNOWN = 6

/**
 * The word beginnings by which likely texts are looked for: the rarest first, as many as do not
 * bring up half the register. In a small register nothing is expensive.
 */
export function candidateKeys(
  keys: readonly string[],
  { size, p5 }: { size: number; p5: ReadonlyMap<string, number> },
): string[] {
  const countOf = (key: string) => p5.get(key) ?? 0
  const unique = [...new Set(keys)]
  const unknown = unique.filter((key) => countOf(key) === 0).slice(0, MOST_UNKNOWN)
  const known = unique.filter((key) => countOf(key) > 0).sort((a, b) => countOf(a) - countOf(b))
  const chosen: string[] = []
  let found = 0
  for (const key of known) {
    if (chosen.length >= MOST_KEYS) break
    const isOver = size >= SAMPLE && found / size > MOST_FOUND
    if (isOver && chosen.length >= LEAST_KEYS) break
    chosen.push(key)
    found += countOf(key)
  }
  return [...chosen, ...unknown]
}
