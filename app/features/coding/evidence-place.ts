/** A stretch of a text, in UTF-16 units. */
export type Place = { start: number; end: number }

/**
 * Where marked words stand today: at their old place, else at the nearest same words; null when the
 * text changed and they are gone.
 */
export function placeOfQuote(text: string, quote: string, start: number): Place | null {
  if (quote === '') return null
  let nearest: number | null = null
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length }
}

/** Finds words as a person typed them: case and blanks between them do not matter. */
export function findWords(text: string, typed: string): Place | null {
  const words = typed.split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(escaped.join('\\s+'), 'iu').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** The sentences of a text with their places; lines end sentences too. */
export function sentencesOf(text: string): Place[] {
  const places: Place[] = []
  for (const { index, segment } of new Intl.Segmenter('pl', { granularity: 'sentence' }).segment(
    text,
  )) {
    for (const line of segment.matchAll(/[^\n]+/g)) {
      const words = line[0].trim()
      if (words === '') continue
      const start = index + line.index + line[0].indexOf(words)
      places.push({ start, end: start + words.length })
    }
  }
  return places
}

/** A text cut at its marks: nothing is lost, and where marks overlap all their names are told. */
export function cutAtMarks<Name>(
  text: string,
  marks: readonly (Place & { name: Name })[],
): { text: string; names: Name[] }[] {
  const ends = new Set([0, text.length])
  for (const { start, end } of marks) ends.add(start).add(end)
  const cuts = [...ends].filter((at) => at <= text.length).sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    return { text: text.slice(start, end), names: over.map((mark) => mark.name) }
  })
}
