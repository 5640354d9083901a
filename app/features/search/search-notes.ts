import type { LeftOut, Looked, SearchQuery } from './search-query.ts'

/** What has to be said about a search beside its results. */
export type SearchNotes = {
  /** Only stop words, signs or emoji: nothing was looked for. */
  isEmpty: boolean
  isCut: boolean
  isExact: boolean
  /** Spellings that were looked for besides the ones typed. */
  also: string[]
  /** Nothing has all words: these were not looked for. */
  without: Pick<LeftOut, 'typed' | 'isMissing'>[]
}

export function notesOf(
  { words, isCut }: SearchQuery,
  { isExact, leftOut = [] }: Pick<Looked, 'isExact' | 'leftOut'>,
): SearchNotes {
  const out = new Set(leftOut.map((word) => word.folded))
  return {
    isEmpty: words.length === 0,
    isCut,
    isExact,
    also: words.flatMap((word) => (out.has(word.folded) ? [] : (word.also?.form ?? []))),
    without: leftOut.map(({ typed, isMissing }) => ({ typed, isMissing })),
  }
}
