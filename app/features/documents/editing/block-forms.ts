import type { BlockKind } from '#db/schema.ts'

/** What a block can be, with its level, as one choice: `heading-2`, `paragraph-0`, `item-10`. */
export type BlockForm = `${BlockKind}-${number}`

/** Depths of list items that a person chooses among; ten more is numbered (see block.ts). */
const ITEMS = [0, 1, 2, 10, 11, 12]
const TEXT_FORMS: readonly BlockForm[] = [
  'paragraph-0',
  ...[1, 2, 3, 4, 5, 6].map((level) => `heading-${level}` as const),
  ...ITEMS.map((level) => `item-${level}` as const),
  'quote-0',
]
const SPLIT: Record<string, BlockKind> = {
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  quote: 'quote',
  table: 'table',
  image: 'image',
  footnote: 'footnote',
}

export function formOf(block: { kind: BlockKind; level: number }): BlockForm {
  return `${block.kind}-${block.level}`
}

/** A table, a picture and a note stay what they are; new ones can be tables. */
export function formsFor(block: { kind: BlockKind; level: number } | null): BlockForm[] {
  if (!block) return [...TEXT_FORMS, 'table-0']
  const own = formOf(block)
  const isText = !['table', 'image', 'footnote'].includes(block.kind)
  return isText ? [...new Set([...TEXT_FORMS, own])] : [own]
}

/** Null where it is none of ours. */
export function readForm(value: string): { kind: BlockKind; level: number } | null {
  const [, word = '', level = ''] = /^([a-z]+)-(\d{1,2})$/.exec(value) ?? []
  const kind = SPLIT[word]
  return kind ? { kind, level: Number(level) } : null
}
