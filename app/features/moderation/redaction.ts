import { redactionSpans, type RedactionWord } from '../../lib/redaction-mark.ts'

type Text = { title: string; body: string }

/** How a public text differs from what the author wrote: the marks in it, and whether more was changed. */
export type Redaction = { words: RedactionWord[] }

/** Null when the public reads exactly what the author wrote. */
export function redactionOf(original: Text, published: Text): Redaction | null {
  if (original.title === published.title && original.body === published.body) return null
  const spans = redactionSpans(`${published.title}\n${published.body}`)
  return { words: [...new Set(spans.map((span) => span.word))] }
}
