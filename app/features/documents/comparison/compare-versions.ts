import { increasingRun } from '../../../lib/increasing-run.ts'
import type { Block } from '../block.ts'

export type ChangeKind = 'changed' | 'added' | 'removed' | 'moved'

/** What became of one block between two versions; `before` or `after` is missing where it was not. */
export type BlockChange = {
  kind: ChangeKind
  key: string
  before: Block | null
  after: Block | null
  /** Changed words may have moved as well. */
  isMoved: boolean
}
/** The text of the newer version in its order: changes, and stretches where nothing changed. */
export type ComparedPiece =
  { kind: 'change'; change: BlockChange } | { kind: 'same'; blocks: Block[] }

export type Comparison = {
  pieces: ComparedPiece[]
  changes: BlockChange[]
  counts: Record<ChangeKind, number>
  /** Blocks of the newer version. */
  total: number
}

/** What changed between two versions, by the ids of their blocks. Removed blocks stand where they were. */
export function compareVersions(before: readonly Block[], after: readonly Block[]): Comparison {
  const old = new Map(before.map((block, index) => [block.id, { block, index }]))
  const kept = new Set(after.map((block) => block.id))
  const common = after.filter((block) => old.has(block.id))
  const inOrder = increasingRun(common.map((block) => old.get(block.id)?.index ?? 0))
  const moved = new Set(common.filter((_, at) => !inOrder.has(at)).map((block) => block.id))
  const removedAfter = removedBlocks(before, kept, moved)
  const all: BlockChange[] = []
  const steps: (BlockChange | Block)[] = []
  const push = (change: BlockChange) => {
    all.push(change)
    steps.push(change)
  }
  for (const block of removedAfter.get(null) ?? []) push(removal(block))
  for (const block of after) {
    const change = changeOf(old.get(block.id)?.block ?? null, block, moved.has(block.id))
    if (change) push(change)
    else steps.push(block)
    for (const gone of removedAfter.get(block.id) ?? []) push(removal(gone))
  }
  const count = (kind: ChangeKind) => all.filter((change) => change.kind === kind).length
  return {
    pieces: piecesOf(steps),
    changes: all,
    counts: {
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      moved: all.filter((change) => change.isMoved).length,
    },
    total: after.length,
  }
}

/** Removed blocks by the block they stood after: the last one before them that kept its place. */
function removedBlocks(
  before: readonly Block[],
  kept: ReadonlySet<number>,
  moved: ReadonlySet<number>,
): Map<number | null, Block[]> {
  const removed = new Map<number | null, Block[]>()
  let anchor: number | null = null
  for (const block of before) {
    if (!kept.has(block.id)) removed.set(anchor, [...(removed.get(anchor) ?? []), block])
    else if (!moved.has(block.id)) anchor = block.id
  }
  return removed
}

function removal(block: Block): BlockChange {
  return { kind: 'removed', key: block.key, before: block, after: null, isMoved: false }
}

function changeOf(before: Block | null, after: Block, isMoved: boolean): BlockChange | null {
  const { key } = after
  if (!before) return { kind: 'added', key, before, after, isMoved: false }
  const isChanged =
    before.text !== after.text ||
    before.kind !== after.kind ||
    before.level !== after.level ||
    before.fileHash !== after.fileHash
  if (isChanged) return { kind: 'changed', key, before, after, isMoved }
  return isMoved ? { kind: 'moved', key, before, after, isMoved } : null
}

function piecesOf(steps: readonly (BlockChange | Block)[]): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  for (const step of steps) {
    if ('isMoved' in step) {
      pieces.push({ kind: 'change', change: step })
      continue
    }
    const last = pieces.at(-1)
    if (last?.kind === 'same') last.blocks.push(step)
    else pieces.push({ kind: 'same', blocks: [step] })
  }
  return pieces
}
