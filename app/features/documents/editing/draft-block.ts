import type { BlockKind, BlockMatch } from '#db/schema.ts'
import { cellsOf, tableText, type BlockContent, type Span } from '../block.ts'
import { fromMarkup } from './markup.ts'

/** A block on its way: `id` is null until it has been written. */
export type DraftBlock = BlockContent & {
  id: number | null
  key: string | null
  match: BlockMatch
  score: number | null
  suggestedId: number | null
}

/** Words of one block that are parts of a text; pictures, tables and notes stay whole. */
export const IN_PARTS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'quote']

/** An empty line divides a text. */
export function partsOf(kind: BlockKind, text: string): string[] {
  if (!IN_PARTS.includes(kind)) return [text]
  const parts = text.split(/\n[ \t]*\n\s*/).filter((part) => part.trim() !== '')
  return parts.length > 0 ? parts : ['']
}

/** What was typed, as the words of a block of this kind. */
export function wordsOf(kind: BlockKind, text: string): { text: string; spans: Span[] | null } {
  if (kind === 'table') return { text: tableText(cellsOf(text.trim())), spans: null }
  if (kind === 'image') return { text: text.replaceAll(/\s+/g, ' ').trim(), spans: null }
  return fromMarkup(text)
}

export function newBlock(
  kind: BlockKind,
  level: number,
  words: { text: string; spans: Span[] | null },
): DraftBlock {
  return {
    ...words,
    id: null,
    key: null,
    kind,
    level,
    number: null,
    fileHash: null,
    match: 'new',
    score: null,
    suggestedId: null,
  }
}
