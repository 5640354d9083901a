import { fold } from '../../lib/polish-text.ts'
import { similarityOf, trigramsOf, type Trigrams } from '../../lib/similarity.ts'
import { p5Of } from '../language/analyse.ts'
import { placeKey } from './place-words.ts'
import { COMPARED } from './rerank.ts'

export type Grouped = { id: number; text: string; place: string }
/** Members with the same place; `words` puts those with the same words together. */
export type SamePlace = { place: string; isMain: boolean; letters: { ids: number[] }[] }
/** Texts that are alike, by their place; the first place is the one with the most. */
export type SimilarGroup = { first: number; size: number; places: SamePlace[] }

/** Share of trigrams from which two texts are shown as alike. A person decides whether they are. */
const ALIKE = 0.66
/** Of the rarer word beginnings, how many must be shared before two texts are compared at all. */
const SHARED = 0.4
/** A word beginning in more first texts than this tells nothing. */
const COMMON = 250
/** The rarest of a long text are enough to find what it is like. */
const MOST_KEYS = 40
/** The likeliest first texts by their word beginnings; so many are compared letter by letter. */
const MOST_COMPARED = 8
/** So alike that a better first text is not worth looking for. */
const SURE = 0.9
/** Beginnings of so few letters tell nothing. */
const SHORT = 2

/** `words` are folded. */
type Letter = { ids: number[]; words: string; place: string }
type Leader = Letter & { keys: string[]; trigrams: Trigrams; members: Letter[] }

/**
 * Puts texts together that say the same: first those with the same words, then each to the first
 * text it is like. Never a chain: everything in a group is like its first text. The same words at
 * another block, street or number are neighbours in it, not the same.
 */
export async function groupSimilar(
  texts: readonly Grouped[],
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<SimilarGroup[]> {
  const leaders: Leader[] = []
  const byKey = new Map<string, number[]>()
  for (const letter of sameLetters(texts)) {
    await breathe()
    const words = letter.words.slice(0, COMPARED)
    const keys = [...new Set(p5Of(words))].filter((key) => key.length > SHORT)
    const trigrams = trigramsOf(words)
    const leader = findLeader(keys, trigrams, leaders, byKey)
    if (leader) {
      leader.members.push(letter)
      continue
    }
    const at = leaders.push({ ...letter, keys, trigrams, members: [letter] }) - 1
    for (const key of keys) {
      const known = byKey.get(key)
      if (known) known.push(at)
      else byKey.set(key, [at])
    }
  }
  return leaders
    .map(groupOf)
    .filter((group) => group.size > 1)
    .toSorted((a, b) => b.size - a.size || a.first - b.first)
}

/** The same words at the same place are one letter, however often it came; the most frequent first. */
function sameLetters(texts: readonly Grouped[]): Letter[] {
  const letters = new Map<string, Letter>()
  for (const { id, text, place } of texts) {
    const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    if (words === '') continue
    const key = `${place}|${words}`
    const known = letters.get(key)
    if (known) known.ids.push(id)
    else letters.set(key, { ids: [id], words, place: `${place}|${placeKey(text)}` })
  }
  return [...letters.values()].toSorted(
    (a, b) => b.ids.length - a.ids.length || (a.ids[0] ?? 0) - (b.ids[0] ?? 0),
  )
}

function findLeader(
  keys: readonly string[],
  trigrams: Trigrams,
  leaders: readonly Leader[],
  byKey: ReadonlyMap<string, number[]>,
): Leader | null {
  const shared = new Map<number, number>()
  const lists = keys
    .map((key) => byKey.get(key) ?? [])
    .filter((list) => list.length <= COMMON)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, MOST_KEYS)
  for (const list of lists) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1)
  const telling = lists.length
  const candidates = [...shared]
    .filter(([at, count]) => {
      const smaller = Math.min(telling, leaders[at]?.keys.length ?? 0)
      return count >= SHARED * smaller
    })
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_COMPARED)
  let best: Leader | null = null
  let bestScore = ALIKE
  for (const [at] of candidates) {
    const leader = leaders[at]
    if (!leader) continue
    const score = similarityOf(trigrams, leader.trigrams)
    if (score >= bestScore) [best, bestScore] = [leader, score]
    if (bestScore >= SURE) break
  }
  return best
}

function groupOf({ members }: Leader): SimilarGroup {
  const places = new Map<string, SamePlace>()
  for (const { ids, place } of members) {
    const same = places.get(place)
    if (same) same.letters.push({ ids })
    else places.set(place, { place, isMain: false, letters: [{ ids }] })
  }
  const sizeOf = (place: SamePlace) =>
    place.letters.reduce((sum, letter) => sum + letter.ids.length, 0)
  const sorted = [...places.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const [main] = sorted
  if (main) main.isMain = true
  return {
    first: main?.letters[0]?.ids[0] ?? 0,
    size: sorted.reduce((sum, place) => sum + sizeOf(place), 0),
    places: sorted,
  }
}
