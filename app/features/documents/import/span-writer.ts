import type { Span } from '../block.ts'

export type Format = Pick<Span, 'bold' | 'italic' | 'href'>

export type SpanWriter = {
  add(text: string, format: Format): void
  /** The sign of a footnote, right after the words so far. */
  addNote(label: string): void
  /** Without blanks around; `spans` only where something is formatted. */
  finish(): { text: string; spans: Span[] | null }
}

export function writeSpans(): SpanWriter {
  const spans: Span[] = []
  return {
    add(text, format) {
      const last = spans.at(-1)
      if (text === '') return
      if (last && last.note === undefined && isSame(last, format)) last.text += text
      else spans.push({ text, ...format })
    },
    addNote(label) {
      const last = spans.at(-1)
      if (last && last.note === undefined) last.note = label
      else spans.push({ text: '', note: label })
    },
    finish() {
      const trimmed = trimEnds(spans)
      const text = trimmed.map((span) => span.text).join('')
      const isPlain = trimmed.every((span) => Object.keys(span).length === 1)
      return { text, spans: isPlain ? null : trimmed }
    },
  }
}

function isSame(a: Format, b: Format): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href
}

function trimEnds(spans: readonly Span[]): Span[] {
  const rest = spans.map((span) => ({ ...span }))
  for (const span of rest) {
    span.text = span.text.trimStart()
    if (span.text !== '') break
  }
  for (const span of rest.toReversed()) {
    span.text = span.text.trimEnd()
    if (span.text !== '') break
  }
  return rest.filter((span) => span.text !== '' || span.note !== undefined)
}
