import type { EngineQuery } from '#db/search.server.ts'
import { STOP_WORDS } from '../../lib/polish-stop-words.ts'
import { fold, wordPlaces } from '../../lib/polish-text.ts'
import type { Lexicon } from '../language/lexicon.ts'

const MOST_CHARACTERS = 200
const MOST_WORDS = 10
/** A word that the dictionary does not know may lose this many letters of its end, down to four. */
const ENDING = 3
const SHORTEST_BEGINNING = 4

/** One word that is looked for: any of its basic forms, or any word that begins so. */
export type SearchWord = {
  folded: string
  /** As it was written, with its Polish letters. */
  typed: string
  isKnown: boolean
  lemmas: readonly string[]
  beginning: string | null
  /** A likelier spelling that is looked for as well. */
  also: Correction | null
}

export type Correction = { form: string; lemmas: readonly string[] }
/** By the folded word that was typed; see `findCorrections`. */
export type Corrections = ReadonlyMap<string, Correction>
export const NO_CORRECTIONS: Corrections = new Map()

/** Words that a list is narrowed to, as its address says them. */
export type Looked = {
  text: string
  /** Only the words as they were typed, without likelier spellings. */
  isExact: boolean
  /** Likelier spellings of words that nobody knows; empty until `withCorrections` looked for them. */
  corrections: Corrections
  /** Words that are not looked for, because nothing has all of them; see `withFewerWords`. */
  leftOut?: readonly LeftOut[]
}

export type LeftOut = {
  folded: string
  typed: string
  /** Nothing has it even alone. */
  isMissing: boolean
}

export type SearchQuery = {
  words: SearchWord[]
  /** Words were left out: over 200 characters, or over ten words. */
  isCut: boolean
}

/** What a person looks for: words in any form, joined with „and”. Nothing but stop words or signs gives no words. */
export function readQuery(
  text: string,
  lexicon: Lexicon,
  corrections: Corrections = NO_CORRECTIONS,
): SearchQuery {
  const cut = text.slice(0, MOST_CHARACTERS)
  const typed = new Map<string, string>()
  for (const { surface } of wordPlaces(cut)) {
    const word = fold(surface)
    if (word === '' || STOP_WORDS.has(word) || typed.has(word)) continue
    if (word.length >= 2 || /\p{N}/u.test(word)) typed.set(word, surface)
  }
  return {
    words: [...typed].slice(0, MOST_WORDS).map(([word, surface]) => ({
      ...wordOf(word, lexicon),
      typed: surface,
      also: corrections.get(word) ?? null,
    })),
    isCut: typed.size > MOST_WORDS || text.trim().length > MOST_CHARACTERS,
  }
}

function wordOf(folded: string, lexicon: Lexicon): Omit<SearchWord, 'also' | 'typed'> {
  const lemmas = lexicon.lemmas(folded)
  const isKnown = lemmas.length > 0
  return {
    folded,
    isKnown,
    lemmas: isKnown ? lemmas : [folded],
    beginning: isKnown ? null : beginningOf(folded),
  }
}

function beginningOf(word: string): string | null {
  if (word.length <= SHORTEST_BEGINNING || /\p{N}/u.test(word)) return null
  return word.slice(0, Math.max(SHORTEST_BEGINNING, word.length - ENDING))
}

/** Null where there is nothing to look for. Tokens hold letters and digits only, always in quotes. */
export function engineQuery(words: readonly SearchWord[]): EngineQuery | null {
  if (words.length === 0) return null
  return {
    fts: groups(words, ' AND ', ' OR ', (token) => `"${token}"`, '*'),
    ts: groups(words, ' & ', ' | ', (token) => `'${token}'`, ':*'),
  }
}

function groups(
  words: readonly SearchWord[],
  and: string,
  or: string,
  quote: (token: string) => string,
  prefix: string,
): string {
  return words
    .map(({ lemmas, beginning, also }) => {
      const exact = [...new Set([...(beginning ? [] : lemmas), ...(also?.lemmas ?? [])])]
      const parts = exact.filter(isToken).map(quote)
      if (beginning && isToken(beginning)) parts.unshift(quote(beginning) + prefix)
      return `(${parts.length > 0 ? parts.join(or) : quote('0')})`
    })
    .join(and)
}

function isToken(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text)
}

/** Whether a word of a text (with its lemmas) is one of those looked for. */
export function isHit(
  word: { folded: string; lemmas: readonly string[] },
  wanted: readonly SearchWord[],
): boolean {
  return wanted.some(
    ({ lemmas, beginning, also }) =>
      (beginning !== null && word.lemmas.some((lemma) => lemma.startsWith(beginning))) ||
      word.lemmas.some((lemma) => lemmas.includes(lemma) || also?.lemmas.includes(lemma)),
  )
}
