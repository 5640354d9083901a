import { visibleText } from '../../lib/plain-text.ts'
import { wordsOf } from '../language/analyse.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isHit, type SearchWord } from './search-query.ts'

/** A text in pieces; those that were looked for are marked. */
export type Piece = { text: string; isHit: boolean }

/** A title and a line of the text; the line is missing where the words stand in the title alone. */
export type Hits = { title: Piece[]; excerpt: Piece[] | null }

export function markHits(text: string, wanted: readonly SearchWord[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const word of wordsOf(text, lexicon)) {
    if (!isHit(word, wanted)) continue
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), isHit: false })
    pieces.push({ text: word.surface, isHit: true })
    at = word.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false })
  return pieces
}

const BEFORE = 50
const LENGTH = 200
/** A cover over personal data that the end of the line would cut in two. */
const HALF_MARK = /\[ukryto:[^\]]*$/
/** The same at the beginning: its first words are left of the line. */
const REST_OF_MARK = /^[^[\]]*\]\s*/

/** A line around the first words that were looked for; the beginning of the text where there are none. */
export function excerptAround(
  text: string,
  wanted: readonly SearchWord[],
  lexicon: Lexicon,
): Piece[] {
  const line = visibleText(text).replace(/\s+/g, ' ').trim()
  const first = wordsOf(line, lexicon).find((word) => isHit(word, wanted))?.start ?? 0
  const start = first <= BEFORE ? 0 : beginningBefore(line, first)
  const cut = line.slice(start)
  const end = cut.length <= LENGTH ? cut.length : cut.lastIndexOf(' ', LENGTH)
  const whole = (end > 0 ? cut.slice(0, end) : cut.slice(0, LENGTH)).replace(HALF_MARK, '')
  const shown = end < cut.length ? whole.replace(/[\s.,;:–-]+$/, '') : whole
  const pieces = markHits(shown, wanted, lexicon)
  if (start > 0) pieces.unshift({ text: '…', isHit: false })
  if (shown.length < cut.length) pieces.push({ text: '…', isHit: false })
  return pieces
}

/** Where a word begins, some way before the first one that was looked for, and never within a cover. */
function beginningBefore(line: string, first: number): number {
  const space = line.indexOf(' ', first - BEFORE)
  const start = space < 0 || space >= first ? line.lastIndexOf(' ', first) + 1 : space + 1
  const isCovered = HALF_MARK.test(line.slice(0, start))
  return isCovered ? start + (REST_OF_MARK.exec(line.slice(start))?.[0].length ?? 0) : start
}
