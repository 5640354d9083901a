import { fold } from '../../lib/polish-text.ts'

/** How many of `size` texts have each word beginning and each trigram. */
export type Frequencies = {
  size: number
  p5: ReadonlyMap<string, number>
  trigrams: ReadonlyMap<string, number>
}
export type Asked = {
  text: string
  /** Beginnings of the words of its title, and of all its words; each once. */
  titleKeys: readonly string[]
  keys: readonly string[]
}
export type Candidate = { id: number; keys: ReadonlySet<string>; text: string }
export type Ranked = {
  id: number
  score: number
  /** Shared word beginnings, and their weight among those that were asked for (0 to 1). */
  sharedKeys: number
  share: number
}

/** Of long texts only the beginning counts: beyond it cost and false likeness grow. */
export const COMPARED = 2_400
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.75
/** How much the shared word beginnings move the order that the trigrams make. */
const KEYS_WEIGHT = 0.3

const LEAST_KEYS = 2
const LEAST_SHARE = 0.4

/** Enough in common to be shown. No single score tells; these two together do. */
export function isShown({ sharedKeys, share }: Ranked): boolean {
  return sharedKeys >= LEAST_KEYS && share >= LEAST_SHARE
}

/** The likest first: BM25 over the letter trigrams of words, nudged by shared word beginnings. */
export async function rerank(
  asked: Asked,
  candidates: readonly Candidate[],
  known: Frequencies,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<Ranked[]> {
  const weights = trigramWeights(asked.text, known)
  const counted = []
  for (const candidate of candidates) {
    await breathe()
    counted.push({ candidate, ...countTrigrams(candidate.text, weights) })
  }
  const meanLength = counted.reduce((sum, each) => sum + each.length, 0) / (counted.length || 1)
  const scored = counted.map(({ candidate, length, counts }) => {
    const norm = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / (meanLength || 1))
    let letters = 0
    for (const [trigram, count] of counts) {
      letters += ((weights.get(trigram) ?? 0) * count * (SATURATION + 1)) / (count + norm)
    }
    const whole = keyShare(asked.keys, candidate.keys, known)
    const title = keyShare(asked.titleKeys, candidate.keys, known)
    return { candidate, letters, whole, title }
  })
  const most = Math.max(...scored.map((each) => each.letters), Number.MIN_VALUE)
  const mostKeys = Math.max(...scored.map((each) => each.whole.weight), Number.MIN_VALUE)
  return scored
    .map(({ candidate, letters, whole, title }) => ({
      id: candidate.id,
      score: letters / most + (KEYS_WEIGHT * whole.weight) / mostKeys,
      ...(title.share > whole.share && title.sharedKeys >= LEAST_KEYS
        ? { sharedKeys: title.sharedKeys, share: title.share }
        : { sharedKeys: whole.sharedKeys, share: whole.share }),
    }))
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
}

/** A register of a few texts says little about the language: its words would all look common. */
const LEAST_SIZE = 500

/** The rarer, the more it tells. What nobody has used yet is the rarest. */
export function rarity(
  key: string,
  size: number,
  frequencies: ReadonlyMap<string, number>,
): number {
  const count = frequencies.get(key) ?? 0
  return Math.log(1 + (Math.max(size, LEAST_SIZE) - count + 0.5) / (count + 0.5))
}

function trigramWeights(text: string, { size, trigrams }: Frequencies): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of foldedWords(text)) {
    for (const trigram of trigramsOfWord(word)) {
      if (!weights.has(trigram)) weights.set(trigram, rarity(trigram, size, trigrams))
    }
  }
  return weights
}

/** How often each asked trigram stands in a text, and how many trigrams the text has. */
function countTrigrams(text: string, weights: ReadonlyMap<string, number>) {
  const counts = new Map<string, number>()
  let length = 0
  for (const word of foldedWords(text)) {
    for (const trigram of trigramsOfWord(word)) {
      length += 1
      if (weights.has(trigram)) counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    }
  }
  return { length, counts }
}

function keyShare(asked: readonly string[], has: ReadonlySet<string>, known: Frequencies) {
  let weight = 0
  let all = 0
  let sharedKeys = 0
  for (const key of asked) {
    const worth = rarity(key, known.size, known.p5)
    all += worth
    if (!has.has(key)) continue
    weight += worth
    sharedKeys += 1
  }
  return { weight, sharedKeys, share: all === 0 ? 0 : weight / all }
}

function foldedWords(text: string): string[] {
  return fold(text.slice(0, COMPARED)).match(/[\p{L}\p{N}]+/gu) ?? []
}

function trigramsOfWord(word: string): string[] {
  const padded = ` ${word} `
  const trigrams: string[] = []
  for (let at = 0; at + 3 <= padded.length; at++) trigrams.push(padded.slice(at, at + 3))
  return trigrams
}
