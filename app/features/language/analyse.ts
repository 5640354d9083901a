import { fold, wordPlaces } from '../../lib/polish-text.ts'
import { STOP_WORDS } from '../../lib/polish-stop-words.ts'
import type { Lexicon } from './lexicon.ts'

/** Raise it with every change of what the index holds: everything older is then indexed again. */
export const ANALYZER_VERSION = 2
const BEGINNING = 5

export type Word = {
  surface: string
  /** Where `surface` stands in the text, in UTF-16 units. */
  start: number
  end: number
  folded: string
  /** Its basic forms, folded; a word that the dictionary does not know is its own. */
  lemmas: readonly string[]
}

/** The words and numbers of a text in its order, without stop words. */
export function wordsOf(text: string, lexicon: Lexicon): Word[] {
  return wordPlaces(text)
    .map(({ surface, start }) => ({ surface, start, folded: fold(surface) }))
    .filter(({ folded }) => folded !== '' && !STOP_WORDS.has(folded))
    .map((word) => ({
      ...word,
      end: word.start + word.surface.length,
      lemmas: lemmasOfWord(word.folded, lexicon),
    }))
}

/** What the index holds: the lemmas of all words in their order. */
export function lemmasOf(text: string, lexicon: Lexicon): string[] {
  return wordsOf(text, lexicon).flatMap((word) => word.lemmas)
}

/** The five letters with which each folded word begins, in the order of the text, repetitions too. */
export function p5Of(text: string): string[] {
  return wordPlaces(text)
    .map(({ surface }) => fold(surface))
    .filter((folded) => folded !== '' && !STOP_WORDS.has(folded))
    .map((folded) => folded.slice(0, BEGINNING))
}

function lemmasOfWord(folded: string, lexicon: Lexicon): readonly string[] {
  const lemmas = lexicon.lemmas(folded)
  return lemmas.length > 0 ? lemmas : [folded]
}
