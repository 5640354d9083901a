import { STOP_WORDS } from './polish-stop-words.ts'

const MAX_QUERY_LENGTH = 200
const MAX_TERMS = 10

/** Lower case without diacritics, `ł` included (no database and no `normalize` folds it). */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
}

/** Words and numbers as they stand in a text; marks belong to the letter before them. */
export function wordPlaces(text: string): { surface: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    surface: match[0],
    start: match.index,
  }))
}

/** Folded words and numbers in the order of the text, without stop words. */
export function tokenize(text: string): string[] {
  return wordPlaces(text)
    .map(({ surface }) => fold(surface))
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
}

/** What a person looks for: at most ten different folded words of two letters or more, or with a digit. */
export function searchTerms(query: string): string[] {
  const words = tokenize(query.slice(0, MAX_QUERY_LENGTH))
  return [...new Set(words)]
    .filter((word) => word.length >= 2 || /\p{N}/u.test(word))
    .slice(0, MAX_TERMS)
}
