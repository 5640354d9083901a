import type { BlockKind } from '#db/schema.ts'

/** A run of words with one format. `note` is the label of a footnote that the words point to. */
export type Span = {
  text: string
  bold?: true
  italic?: true
  /** http, https, mailto or tel only. */
  href?: string
  note?: string
}

/**
 * The words of one block, before it has an id. Levels: headings 1–6; items 0 and deeper for
 * bullets. A table is its rows as lines and its cells parted by ` | `, the header row first; a
 * `|` inside a cell is `\|`. An image is its alternative text, with the file beside it. A footnote
 * has its label in `number`.
 */
export type BlockContent = {
  kind: BlockKind
  level: number
  /** What people cite: `2.3.4`; null where nothing is numbered. */
  number: string | null
  /** Plain words without formatting: compared, quoted, searched. */
  text: string
  /** Only where there is formatting; the texts of the spans joined are `text`. */
  spans: Span[] | null
  fileHash: string | null
}

export type Block = BlockContent & { id: number; key: string; position: number }

/** Whether people can write remarks to it: everything but footnotes and empty places. */
export function takesRemarks(block: Pick<BlockContent, 'kind' | 'text'>): boolean {
  return block.kind !== 'footnote' && block.text.trim() !== ''
}

export function cellsOf(text: string): string[][] {
  return text
    .split('\n')
    .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
}

export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()))
    .map((row) => row.join(' | '))
    .join('\n')
}
