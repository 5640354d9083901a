import type { Finding, FindingKind } from './imported-document.ts'

const MOST_QUOTES = 3
const QUOTE_LENGTH = 90

export type Findings = {
  /** One more of the kind, with the words it is about where it has any. */
  add(kind: FindingKind, quote?: string): void
  list(): Finding[]
}

export function collectFindings(): Findings {
  const found = new Map<FindingKind, Finding>()
  return {
    add(kind, quote = '') {
      const finding = found.get(kind) ?? { kind, count: 0, quotes: [] }
      finding.count += 1
      const words = shorten(quote)
      const isNew = words !== '' && !finding.quotes.includes(words)
      if (isNew && finding.quotes.length < MOST_QUOTES) finding.quotes.push(words)
      found.set(kind, finding)
    },
    list: () => [...found.values()],
  }
}

function shorten(quote: string): string {
  const letters = [...quote.replaceAll(/\s+/g, ' ').trim().toWellFormed()]
  return letters.length > QUOTE_LENGTH
    ? `${letters.slice(0, QUOTE_LENGTH).join('').trimEnd()}…`
    : letters.join('')
}
