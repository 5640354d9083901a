import type { CandidateLook } from '#db/search.server.ts'
import { rarity, type Frequencies } from './rerank.ts'

/** Frequencies come from a sample of at most so many; a smaller one is the whole register. */
const SAMPLE = 2_000
/** Share of the register that keys may bring up by themselves, all together. */
const MOST_FOUND = 0.05
const MOST_KEYS = 12
/** In a large register common words find only by twos: two keys in common is the least that is shown. */
const MOST_PAIRED = 3
/** Words that the sample does not know are cheap to look up, and tell most. */
const MOST_UNKNOWN = 6

/**
 * The word beginnings by which likely texts are looked for, the rarest first: each by itself as
 * long as they bring up little, the next ones in pairs. In a small register nothing is expensive.
 */
export function candidateKeys(keys: readonly string[], { size, p5 }: Frequencies): CandidateLook[] {
  const countOf = (key: string) => p5.get(key) ?? 0
  const look = (...together: string[]): CandidateLook => ({
    keys: together,
    weight: together.reduce((sum, key) => sum + rarity(key, size, p5), 0),
  })
  const unique = [...new Set(keys)]
  const unknown = unique.filter((key) => countOf(key) === 0).slice(0, MOST_UNKNOWN)
  const known = unique
    .filter((key) => countOf(key) > 0)
    .toSorted((a, b) => countOf(a) - countOf(b))
    .slice(0, MOST_KEYS)
  let found = 0
  const alone = known.filter((key) => {
    found += countOf(key)
    return size < SAMPLE || found / size <= MOST_FOUND
  })
  const common = known.slice(alone.length, alone.length + MOST_PAIRED)
  const pairs = common.flatMap((one, at) => common.slice(at + 1).map((other) => look(one, other)))
  return [...[...alone, ...unknown].map((key) => look(key)), ...pairs]
}
