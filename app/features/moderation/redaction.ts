import { redactionSpans, type RedactionWord } from '../../lib/redaction-mark.ts'
import { isSameText, partsOf, type SubmissionText } from '../submissions/submission-text.ts'

/** How a public text differs from what the author wrote: the marks in it, and whether more was changed. */
export type Redaction = { words: RedactionWord[] }

/** Null when the public reads exactly what the author wrote. */
export function redactionOf(original: SubmissionText, published: SubmissionText): Redaction | null {
  if (isSameText(original, published)) return null
  const spans = redactionSpans(partsOf(published).join('\n'))
  return { words: [...new Set(spans.map((span) => span.word))] }
}
