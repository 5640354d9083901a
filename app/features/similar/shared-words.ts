import { keyedWords } from './keyed-words.ts'

export type SharedPart = { text: string; isShared: boolean }

/** The texts in which words are looked for, and the same texts cut where both have a word. */
export function markShared(
  one: readonly string[],
  other: readonly string[],
): { one: SharedPart[][]; other: SharedPart[][] } {
  const keysOf = (texts: readonly string[]) =>
    new Set(texts.flatMap(keyedWords).map((word) => word.key))
  const [mine, theirs] = [keysOf(one), keysOf(other)]
  return {
    one: one.map((text) => cutAt(text, theirs)),
    other: other.map((text) => cutAt(text, mine)),
  }
}

/** Shared words that follow each other, with nothing but blanks between, are one stretch. */
function cutAt(text: string, keys: ReadonlySet<string>): SharedPart[] {
  const stretches: { start: number; end: number }[] = []
  for (const { start, end, key } of keyedWords(text)) {
    if (!keys.has(key)) continue
    const last = stretches.at(-1)
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end
    else stretches.push({ start, end })
  }
  const parts: SharedPart[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (start > at) parts.push({ text: text.slice(at, start), isShared: false })
    parts.push({ text: text.slice(start, end), isShared: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isShared: false })
  return parts
}
