import { fold } from '../../lib/polish-text.ts'

/** Share of the trigrams of two titles from which their words count as very alike. */
const VERY = 0.6
/** From here a number is a year: the same wish comes back with another one. */
const FIRST_YEAR = 2000

/** Which edition of a project this is: „edycja 3”, „II edycja”, „vol. 2”, „2.0”. */
const EDITION = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:edycj[aeęi]|vol|ed)\.?\s*(?:nr\s*)?\p{N}+`,
    String.raw`\p{N}+\.?(?:-?\p{L}{1,2})?\s+edycj[aeęi]`,
    String.raw`(?<![\p{N}.,])\p{N}\.0(?![\p{N}]|[.,]\p{N})`,
  ].join('|'),
  'giu',
)
/** „93-113 Łódź”: the post office, not the thing. */
const POSTCODE = /(?<!\p{N})\p{N}{2}-\p{N}{3}(?!\p{N})/gu

export type TitleTrigrams = ReadonlySet<string>

/** As pg_trgm makes them: each word with two blanks in front and one behind. */
export function titleTrigrams(title: string): TitleTrigrams {
  const found = new Set<string>()
  for (const word of fold(title).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  return found
}

/** What two sets share of all they have, 0 to 1 (Jaccard). Nothing shares nothing. */
export function jaccard(a: TitleTrigrams, b: TitleTrigrams): number {
  let shared = 0
  for (const trigram of a) if (b.has(trigram)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** The numbers that say which school, stage or how many: no years, editions or post codes. */
export function tellingNumbers(text: string): string {
  const digits = text.normalize('NFKC').replace(EDITION, ' ').replace(POSTCODE, ' ')
  const numbers = (digits.match(/\p{Nd}+/gu) ?? []).map(Number).filter((each) => each < FIRST_YEAR)
  return [...new Set(numbers)].toSorted((a, b) => a - b).join(' ')
}

/**
 * „Bardzo podobne”: nearly the same title, with the same numbers in it. It speaks of the words
 * only; whether the place is the same is said apart, and neither makes one of two.
 */
export function isVeryAlike(title: string, other: string): boolean {
  if (tellingNumbers(title) !== tellingNumbers(other)) return false
  return jaccard(titleTrigrams(title), titleTrigrams(other)) >= VERY
}
