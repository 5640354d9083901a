import { similarityTable, trigramsOf } from '../../../lib/similarity.ts'

/** Two cards that share so many trigrams are worth a look; a person decides. */
const ALIKE = 0.5

/** For each card the others that likely say the same, the likest first. */
export function likelyAlike(cards: readonly { id: string; text: string }[]): Map<string, string[]> {
  const trigrams = cards.map((card) => trigramsOf(card.text))
  const table = similarityTable(trigrams, trigrams)
  return new Map(
    cards.map((card, row) => {
      const likeness = table[row] ?? new Float64Array()
      const others = cards
        .map((other, column) => ({ id: other.id, share: likeness[column] ?? 0 }))
        .filter((other, column) => column !== row && other.share >= ALIKE)
        .sort((a, b) => b.share - a.share)
      return [card.id, others.map((other) => other.id)]
    }),
  )
}
