import { tieShortWords } from '../../lib/short-words.ts'

/** Lines of about so many letters: SVG text does not wrap by itself. A word is never cut. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of tieShortWords(text).split(/ +/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
