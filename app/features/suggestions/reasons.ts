import type { Word } from '../language/analyse.ts'
import { isKnown, weightOfWord, type Label } from './score-labels.ts'
import type { Bag } from './bag.ts'

const MOST_WORDS = 4

/**
 * The lemmas of the text that spoke most for a label, strongest first. A word that its description
 * does not know and one text alone had may stand there by chance: such ones only where there is nothing better.
 */
export function reasonsOf(text: Bag, label: Label, labels: readonly Label[]): string[] {
  const spoke = [...text]
    .filter(([lemma]) => isKnown(lemma, label))
    .map(([lemma, count]) => ({ lemma, weight: count * weightOfWord(lemma, label, labels) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
    .map(({ lemma }) => lemma)
  const sound = spoke.filter((lemma) => label.seed.has(lemma) || (label.counts.get(lemma) ?? 0) > 1)
  return sound.length > 0 ? sound : spoke
}

/** The strongest of them as they are written in the text, each word once. */
export function asWritten(lemmas: readonly string[], words: readonly Word[]): string[] {
  const written = new Map<string, string>()
  for (const lemma of lemmas) {
    const word = words.find((each) => each.lemmas.includes(lemma))
    if (word && !written.has(word.folded)) written.set(word.folded, word.surface)
    if (written.size === MOST_WORDS) break
  }
  return [...written.values()]
}
