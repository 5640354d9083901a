import type { BlockContent } from './block.ts'

const LONGEST = 60

/** How a block is named in a list or a button: its number, or the start of its words. */
export function startOfWords(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s\S*$/, '')}…`
}

/** One line of a list to choose from. */
export function placeLine(block: Pick<BlockContent, 'number' | 'text'>): string {
  return [block.number, startOfWords(block.text, 80)].filter(Boolean).join(' ')
}
