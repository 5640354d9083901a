import type { Word } from '../language/analyse.ts'
import { isKnown, weightOfWord, type Label } from './score-labels.ts'
import type { Bag } from './bag.ts'

const MOST_WORDS = 4

/** The lemmas of the text that spoke most for a label, strongest first. */
export function reasonsOf(text: Bag, label: Label, labels: readonly Label[]): string[] {
  return [...text]
    .filter(([lemma]) => isKnown(lemma, label))
    .map(([lemma, count]) => ({ lemma, weight: count * weightOfWord(lemma, label, labels) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1))
    .map(({ lemma }) => lemma)
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
