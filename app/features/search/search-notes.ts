import type { SearchQuery } from './search-query.ts'

/** What has to be said about a search beside its results. */
export type SearchNotes = {
  /** Only stop words, signs or emoji: nothing was looked for. */
  isEmpty: boolean
  isCut: boolean
  isExact: boolean
  /** Spellings that were looked for besides the ones typed. */
  also: string[]
}

export function notesOf({ words, isCut }: SearchQuery, isExact: boolean): SearchNotes {
  return {
    isEmpty: words.length === 0,
    isCut,
    isExact,
    also: words.flatMap((word) => word.also?.form ?? []),
  }
}
