import { fold } from '../../lib/polish-text.ts'

/** „s. 12”, „strona 12–14”: a page is no part of a document that has its own address on every screen. */
const PAGES = /\b(?:s|str|strona|stronie|stronach|strony)\.?\s*(?:nr\s*)?\d+(?:\s*[-–]\s*\d+)?/gi
const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{1,3}){0,5}(?![\d%]|\.\d)/g
const ROMAN = /\b(?:rozdzial\w*|czesc\w*|czesci|dzial\w*|tom\w*)\s+([ivx]{1,6})\b/
/** „Do 3.1.2:”, „ad 3.1.2”, „3.1.2.”: of a bare number the mark behind it says that it is no amount. */
const OPENING =
  /^\s*(?:(?:do|ad\.?)\s+(\d{1,3}(?:\.\d{1,3}){1,5}(?!\d|\.\d)|\d{1,3}(?=\s*[:)]))|(\d{1,3}(?:\.\d{1,3}){1,5})(?=\.(?!\d)|\s*(?:[:)–—]|-\s|\n|$)))/i
const WHOLE =
  /^(?:[-–—.]*|cal(?:y|ego|osc|osci)|(?:do )?calosc(?:i)?|(?:caly |calego )?dokument(?:u|em)?|cal(?:y|ego) (?:dokument|projekt|tekst)\w*|uwag[ai] ogoln[aey]|ogoln[aey]|calosc (?:dokumentu|projektu|tekstu)|nie dotyczy)\.?$/

/** Whether words such as „cały dokument”, „uwaga ogólna” or a dash name no single part. */
export function namesWhole(part: string): boolean {
  return WHOLE.test(fold(part).replace(/\s+/g, ' ').trim())
}

/**
 * The one number that a person cites: „Rozdział 2, pkt 2.3.4, s. 17” is 2.3.4, „Rozdział III” is III.
 * Null when there is none, or several among which only a person can choose.
 */
export function citedNumber(part: string): string | null {
  const bare = part.replaceAll(PAGES, ' ')
  const numbers = [...new Set(bare.match(NUMBER) ?? [])]
  const inParts = numbers.filter((number) => number.includes('.'))
  const [only, ...more] = inParts.length > 0 ? inParts : numbers
  if (only !== undefined) return more.length === 0 ? only : null
  return ROMAN.exec(fold(bare))?.[1]?.toUpperCase() ?? null
}

/** The number with which somebody begins a remark, to say what it is about; '' where none stands there. */
export function openingPlace(text: string): string {
  const [, named, bare] = OPENING.exec(text) ?? []
  return named ?? bare ?? ''
}
