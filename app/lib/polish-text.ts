import { inflect } from './polish-inflection.ts'
import { STOP_WORDS } from './polish-stop-words.ts'

/** Raise it with every change of `analyzeForSearch` and index everything again. */
export const ANALYZER_VERSION = 1

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

/** The two columns a search index keeps: space-joined tokens. */
export function analyzeForSearch(title: string, body: string): { title: string; body: string } {
  return { title: tokenize(title).join(' '), body: tokenize(body).join(' ') }
}

/** What a person looks for: at most ten different folded words of two letters or more, or with a digit. */
export function searchTerms(query: string): string[] {
  const words = tokenize(query.slice(0, MAX_QUERY_LENGTH))
  return [...new Set(words)]
    .filter((word) => word.length >= 2 || /\p{N}/u.test(word))
    .slice(0, MAX_TERMS)
}

/** FTS5 `MATCH` text: every term in any of its forms. No terms give a query that finds nothing. */
export function ftsQuery(terms: readonly string[]): string {
  const words = safeTerms(terms)
  if (words.length === 0) return '""'
  return words
    .map(
      (term) =>
        `(${inflect(term)
          .map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`)
          .join(' OR ')})`,
    )
    .join(' AND ')
}

/** The same for PostgreSQL: `to_tsquery('simple', …)`. */
export function tsQuery(terms: readonly string[]): string {
  return safeTerms(terms)
    .map(
      (term) =>
        `(${inflect(term)
          .map(({ text, prefix }) => `'${text}'${prefix ? ':*' : ''}`)
          .join(' | ')})`,
    )
    .join(' & ')
}

/** Only letters and digits ever reach a query, whoever calls. */
function safeTerms(terms: readonly string[]): string[] {
  return terms.filter((term) => /^[\p{L}\p{N}]+$/u.test(term)).slice(0, MAX_TERMS)
}
