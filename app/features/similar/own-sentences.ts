import { fold } from '../../lib/polish-text.ts'
import { containmentOf, trigramsOf } from '../../lib/similarity.ts'

/** A sentence with so much of itself in the common text says nothing of its own. */
const TAKEN_OVER = 0.8
const MOST = 12

/** The sentences of a letter that the common text of its campaign does not have. */
export function ownSentences(common: string, text: string): string[] {
  const known = new Set(sentencesOf(common).map(wordsOnly))
  const whole = trigramsOf(common)
  return sentencesOf(text)
    .filter((sentence) => {
      const words = wordsOnly(sentence)
      return (
        words !== '' && !known.has(words) && containmentOf(trigramsOf(words), whole) < TAKEN_OVER
      )
    })
    .slice(0, MOST)
}

/** Cut after a full stop before a capital letter, and at line ends. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}„"(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function wordsOnly(sentence: string): string {
  return (fold(sentence).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
