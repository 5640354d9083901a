/** Plain Polish keeps one thought to a sentence of 15 to 20 words (ISO 24495-1 and the city's own guide). */
const GOOD = 20
const LONG = 25

/** Written with a full stop inside a sentence; what follows may begin with a capital letter. */
const BEFORE_A_NAME =
  /(?<![\p{L}\p{N}])(?:ul|al|pl|os|nr|np|m\.in|tj|tzw|dr|prof|art|ust|pkt|św|im|str)\.(?=\s)/giu
/** These stand at the end of sentences too: there a capital letter follows. */
const MAYBE_LAST =
  /(?<![\p{L}\p{N}])(?:itd|itp|godz|tys|mln|mld|zł|ok|r|w|s)\.(?=\s+[\p{Ll}\p{N}])/gu

export type PlainLanguage = {
  /** Rounded to a whole number. */
  wordsPerSentence: number
  verdict: 'good' | 'long' | 'tooLong'
}

/** How long the sentences of a text are on average; null where there is none. */
export function measurePlainLanguage(text: string): PlainLanguage | null {
  const lengths = text
    .replace(BEFORE_A_NAME, withoutStops)
    .replace(MAYBE_LAST, withoutStops)
    .split(/(?<=[.!?…])["”»)]*\s+|\n+/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu)?.length ?? 0)
    .filter((words) => words > 0)
  if (lengths.length === 0) return null
  const words = lengths.reduce((sum, length) => sum + length, 0)
  const wordsPerSentence = Math.round(words / lengths.length)
  const verdict = wordsPerSentence <= GOOD ? 'good' : wordsPerSentence <= LONG ? 'long' : 'tooLong'
  return { wordsPerSentence, verdict }
}

function withoutStops(shortened: string): string {
  return shortened.replaceAll('.', '')
}
