import { visibleText } from '../../lib/plain-text.ts'

/** The beginning of a text on one line, cut between words and never inside a `[ukryto: …]` mark. */
export function excerptOf(text: string, length = 160): string {
  const line = visibleText(text).replace(/\s+/g, ' ').trim()
  // No character takes more than two units; a long text need not be taken apart to its end.
  const characters = Array.from(line.slice(0, 2 * (length + 1)))
  if (characters.length <= length) return line
  const cut = characters.slice(0, length + 1).join('')
  const space = cut.lastIndexOf(' ')
  const start = space > 0 ? cut.slice(0, space) : characters.slice(0, length).join('')
  return `${start.replace(/\[ukryto:[^\]]*$/, '').replace(/[\s,;:–-]+$/, '')}…`
}
