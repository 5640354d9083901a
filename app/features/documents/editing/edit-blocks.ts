import type { BlockKind } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { BlockContent, Span } from '../block.ts'
import { renumberBlocks } from '../number-blocks.ts'
import { IN_PARTS, newBlock, partsOf, wordsOf, type DraftBlock } from './draft-block.ts'
import { toMarkup } from './markup.ts'

export type BlockEdit =
  | { act: 'save'; key: string; text: string; kind: BlockKind; level: number }
  | { act: 'join'; key: string }
  | { act: 'move'; key: string; to: 'up' | 'down' | { after: string | null } }
  | { act: 'insert'; after: string | null; kind: BlockKind; level: number; text: string }
  | { act: 'delete'; key: string }

export type EditRefusal = 'blockGone' | 'cannotJoin' | 'emptyText'

export type Edited = {
  blocks: DraftBlock[]
  /** Where the eyes should be afterwards; null for a block that has no key yet. */
  focus: number
  /** Blocks that went into another. */
  ended: { id: number; into: number }[]
  /** Blocks that went altogether: what becomes of their remarks is not said by this. */
  deleted: number[]
}

type OneEdit = Pick<Edited, 'blocks' | 'focus'> & Partial<Edited>

/**
 * Edits of a draft, one after the other. Ids survive: split, the first part keeps it; joined, the first of the
 * two. What the person at the screen does to a block is their word that it is this block.
 */
export function editBlocks(
  before: readonly DraftBlock[],
  edits: readonly BlockEdit[],
): Result<Edited, EditRefusal> {
  let edited: Edited = { blocks: [...before], focus: 0, ended: [], deleted: [] }
  for (const edit of edits) {
    const done = applyEdit(edited.blocks, edit)
    if (!done.ok) return done
    const { ended = [], deleted = [], ...rest } = done.value
    edited = {
      ...rest,
      ended: [...edited.ended, ...ended],
      deleted: [...edited.deleted, ...deleted],
    }
  }
  const numbered = renumberBlocks(before, edited.blocks)
  const blocks = edited.blocks.map((block, index) => ({ ...block, ...numbered[index] }))
  return ok({ ...edited, blocks })
}

function applyEdit(blocks: readonly DraftBlock[], edit: BlockEdit): Result<OneEdit, EditRefusal> {
  if (edit.act === 'insert') return insert(blocks, edit)
  const at = blocks.findIndex((block) => block.key === edit.key)
  const block = blocks[at]
  if (!block) return refuse('blockGone')
  switch (edit.act) {
    case 'save':
      return save(blocks, at, block, edit)
    case 'join':
      return join(blocks, at, block)
    case 'move':
      return move(blocks, at, block, edit.to)
    case 'delete':
      return ok({
        blocks: blocks.toSpliced(at, 1),
        focus: Math.max(0, at - 1),
        deleted: block.id === null ? [] : [block.id],
      })
  }
}

function save(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  edit: Extract<BlockEdit, { act: 'save' }>,
): Result<OneEdit, EditRefusal> {
  const parts = partsOf(edit.kind, edit.text)
  const [first, ...rest] = parts
  // A picture that only decorates has no words; anything else is deleted, not emptied.
  if (first === undefined || (first.trim() === '' && edit.kind !== 'image'))
    return refuse('emptyText')
  const words = first === toMarkup(block) ? block : wordsOf(edit.kind, first)
  const kept = {
    ...block,
    kind: edit.kind,
    level: edit.level,
    text: words.text,
    spans: words.spans,
  }
  const others = rest.map((text) => newBlock(edit.kind, edit.level, wordsOf(edit.kind, text)))
  return ok({
    blocks: blocks.toSpliced(at, 1, byPerson(block, kept), ...others),
    focus: at,
  })
}

function join(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
): Result<OneEdit, EditRefusal> {
  const next = blocks[at + 1]
  if (!next || !isJoinable(block, next)) return refuse('cannotJoin')
  const between = block.kind === 'table' ? '\n' : ' '
  const text = [block.text, next.text].filter(Boolean).join(between)
  const spans =
    block.spans || next.spans ? [...spansOf(block), { text: between }, ...spansOf(next)] : null
  const joined = byPerson(block, { ...block, text, spans })
  const ended = next.id === null || block.id === null ? [] : [{ id: next.id, into: block.id }]
  return ok({ blocks: blocks.toSpliced(at, 2, joined), focus: at, ended })
}

function isJoinable(a: BlockContent, b: BlockContent): boolean {
  if (a.kind === 'table') return b.kind === 'table'
  return IN_PARTS.includes(a.kind) && IN_PARTS.includes(b.kind)
}

function spansOf(block: BlockContent): Span[] {
  return block.spans ?? [{ text: block.text }]
}

function move(
  blocks: readonly DraftBlock[],
  at: number,
  block: DraftBlock,
  to: Extract<BlockEdit, { act: 'move' }>['to'],
): Result<OneEdit, EditRefusal> {
  const rest = blocks.toSpliced(at, 1)
  const target = typeof to === 'string' ? at + (to === 'up' ? -1 : 1) : placeAfter(rest, to.after)
  if (target === null) return refuse('blockGone')
  const place = Math.min(Math.max(target, 0), rest.length)
  return ok({ blocks: rest.toSpliced(place, 0, block), focus: place })
}

function insert(
  blocks: readonly DraftBlock[],
  edit: Extract<BlockEdit, { act: 'insert' }>,
): Result<OneEdit, EditRefusal> {
  const place = placeAfter(blocks, edit.after)
  if (place === null) return refuse('blockGone')
  const parts = partsOf(edit.kind, edit.text)
  if (parts.every((part) => part.trim() === '')) return refuse('emptyText')
  const added = parts.map((text) => newBlock(edit.kind, edit.level, wordsOf(edit.kind, text)))
  return ok({ blocks: blocks.toSpliced(place, 0, ...added), focus: place })
}

function placeAfter(blocks: readonly DraftBlock[], key: string | null): number | null {
  if (key === null) return 0
  const at = blocks.findIndex((block) => block.key === key)
  return at < 0 ? null : at + 1
}

/** A doubtful block stays doubtful and a new one new: whoever writes in it has not said what it was. */
function byPerson(before: DraftBlock, after: DraftBlock): DraftBlock {
  const isOwn = before.match === 'same' || before.match === 'similar'
  return isOwn && before.text !== after.text ? { ...after, match: 'person', score: null } : after
}
