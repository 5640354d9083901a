import type { BlockKind } from '#db/schema.ts'

/**
 * A run of words with one format. `note` is the label of the footnote whose sign stands right after
 * the words; a second sign in the same place hangs on a span without words.
 */
export type Span = {
  text: string
  bold?: true
  italic?: true
  /** http, https, mailto or tel only. */
  href?: string
  note?: string
}

/**
 * The words of one block, before it has an id. Levels: headings 1–6; items see
 * `itemLevel`. A table is its rows as lines and its cells parted by ` | `, the header row first; a
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

const NUMBERED = 10
const DEEPEST = 8

export type ItemPlace = { depth: number; isNumbered: boolean }

/**
 * Each item of a list is a block of its own. Its level says how deep it stands, from 0, and 10 more
 * says that its list counts (1., 2., …): 0 a bullet, 1 a bullet inside it, 10 a numbered item. The
 * ordinal is not kept: items that stand together count from 1, whatever is moved or joined.
 */
export function itemLevel({ depth, isNumbered }: ItemPlace): number {
  return Math.min(depth, DEEPEST) + (isNumbered ? NUMBERED : 0)
}

export function itemPlace(level: number): ItemPlace {
  return { depth: level % NUMBERED, isNumbered: level >= NUMBERED }
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

/** Line ends in a cell become blanks; hard spaces stay. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) =>
      row.map((cell) =>
        cell
          .replaceAll(/[ \t\r\n]+/g, ' ')
          .replaceAll('|', '\\|')
          .trim(),
      ),
    )
    .map((row) => row.join(' | '))
    .join('\n')
}
