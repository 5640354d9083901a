import { fold } from './polish-text.ts'

/** The letter trigrams of a text, each once. */
export type Trigrams = ReadonlySet<string>

/**
 * Trigrams of the folded words: case, accents, inflected endings and typing errors move few of
 * them. Make them once where a text is compared with many.
 */
export function trigramsOf(text: string): Trigrams {
  const found = new Set<string>()
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}

/** How much two texts share, 0 to 1 (Dice). Two texts without any words share nothing. */
export function similarityOf(a: Trigrams, b: Trigrams): number {
  if (a.size === 0 || b.size === 0) return 0
  return (2 * countShared(a, b)) / (a.size + b.size)
}

/** How much of the first is found in the second, 0 to 1: a part of a longer text has 1. */
export function containmentOf(part: Trigrams, whole: Trigrams): number {
  return part.size === 0 ? 0 : countShared(part, whole) / part.size
}

export function similarity(a: string, b: string): number {
  return similarityOf(trigramsOf(a), trigramsOf(b))
}

/**
 * The similarity of each text with each: row by `from`, column by `to`. Goes through the trigrams
 * once instead of through the pairs, so that a long document is compared in a moment.
 */
export function similarityTable(
  from: readonly Trigrams[],
  to: readonly Trigrams[],
): readonly Float64Array[] {
  const holders = new Map<string, number[]>()
  for (const [index, trigrams] of to.entries()) {
    for (const trigram of trigrams) {
      const held = holders.get(trigram)
      if (held) held.push(index)
      else holders.set(trigram, [index])
    }
  }
  return from.map((trigrams) => {
    const row = new Float64Array(to.length)
    for (const trigram of trigrams) {
      for (const index of holders.get(trigram) ?? []) row[index] = (row[index] ?? 0) + 1
    }
    return row.map((shared, index) => (2 * shared) / (trigrams.size + (to[index]?.size ?? 0) || 1))
  })
}

function countShared(a: Trigrams, b: Trigrams): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const trigram of small) if (large.has(trigram)) shared += 1
  return shared
}
