import { visibleText } from '../../lib/plain-text.ts'
import { wordsOf } from '../language/analyse.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isHit, type SearchWord } from './search-query.ts'

/** A text in pieces; those that were looked for are marked. */
export type Piece = { text: string; isHit: boolean }

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

/** A line around the first words that were looked for; the beginning of the text where there are none. */
export function excerptAround(
  text: string,
  wanted: readonly SearchWord[],
  lexicon: Lexicon,
): Piece[] {
  const line = visibleText(text).replace(/\s+/g, ' ').trim()
  const first = wordsOf(line, lexicon).find((word) => isHit(word, wanted))?.start ?? 0
  const start = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1
  const cut = line.slice(start)
  const end = cut.length <= LENGTH ? cut.length : cut.lastIndexOf(' ', LENGTH)
  const shown = (end > 0 ? cut.slice(0, end) : cut.slice(0, LENGTH)).replace(HALF_MARK, '')
  const pieces = markHits(shown, wanted, lexicon)
  if (start > 0) pieces.unshift({ text: '…', isHit: false })
  if (shown.length < cut.length) pieces.push({ text: '…', isHit: false })
  return pieces
}
