import { itemPlace, type Block } from '../documents/block.ts'

/** The blocks as a page shows them: items that stand together are lists, deeper ones inside. */
export type Piece = { kind: 'block'; block: Block } | { kind: 'list'; list: BlockList }
export type BlockList = { isNumbered: boolean; items: BlockItem[] }
export type BlockItem = { block: Block; lists: BlockList[] }

export function arrangeBlocks(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index] as Block
    if (block.kind !== 'item') {
      pieces.push({ kind: 'block', block })
      index += 1
      continue
    }
    const end = blocks.findIndex((other, at) => at > index && other.kind !== 'item')
    const items = blocks.slice(index, end < 0 ? undefined : end)
    pieces.push(...listsOf(items, 0).map((list): Piece => ({ kind: 'list', list })))
    index += items.length
  }
  return pieces
}

function listsOf(items: readonly Block[], depth: number): BlockList[] {
  const lists: BlockList[] = []
  for (let index = 0; index < items.length;) {
    const block = items[index] as Block
    const deeper = items.findIndex((other, at) => at > index && depthOf(other) <= depth)
    const inside = items.slice(index + 1, deeper < 0 ? undefined : deeper)
    const { isNumbered } = itemPlace(block.level)
    let list = lists.at(-1)
    if (list?.isNumbered !== isNumbered) lists.push((list = { isNumbered, items: [] }))
    list.items.push({ block, lists: listsOf(inside, depth + 1) })
    index += 1 + inside.length
  }
  return lists
}

function depthOf(block: Block): number {
  return itemPlace(block.level).depth
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/**
 * The levels of headings on a page whose h1 is the title: as the document has them, but never one
 * deeper by more than one, so that nobody who moves by headings misses a step.
 */
export function headingLevels(blocks: readonly Block[], top: HeadingLevel = 2) {
  const levels = new Map<number, HeadingLevel>()
  const open: number[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    levels.set(block.id, Math.min(6, top + open.length - 1) as HeadingLevel)
  }
  return levels
}

/** The block from which each footnote is first pointed to: where the way back leads. */
export function firstNoteSigns(blocks: readonly Block[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { key, spans } of blocks) {
    for (const { note } of spans ?? []) {
      if (note !== undefined && !first.has(note)) first.set(note, key)
    }
  }
  return first
}
