import { expect, test } from 'vitest'
import type { Block } from '../block.ts'
import { compareVersions } from './compare-versions.ts'

const block = (id: number, text = `tekst ${id}`): Block => ({
  id,
  key: `b${id}`,
  position: id,
  kind: 'paragraph',
  level: 0,
  number: null,
  text,
  spans: null,
  fileHash: null,
})
const shown = (before: Block[], after: Block[]) =>
  compareVersions(before, after).pieces.map((piece) =>
    piece.kind === 'same'
      ? `=${piece.blocks.map((each) => each.id).join()}`
      : `${piece.change.kind} ${piece.change.key}`,
  )

test('changed, added, removed where it stood, moved', () => {
  const before = [1, 2, 3, 4, 5].map((id) => block(id))
  const after = [block(5), block(1), block(2, 'inaczej'), block(9), block(4)]
  expect(shown(before, after)).toEqual([
    'moved b5',
    '=1',
    'changed b2',
    'removed b3',
    'added b9',
    '=4',
  ])
  expect(compareVersions(before, after).counts).toEqual({
    changed: 1,
    added: 1,
    removed: 1,
    moved: 1,
  })
})

test('removed at the start, and a paragraph that became a heading', () => {
  const heading: Block = { ...block(2), kind: 'heading', level: 2 }
  expect(shown([block(1), block(2)], [heading])).toEqual(['removed b1', 'changed b2'])
})

test('the same text twice has no changes', () => {
  const blocks = [block(1), block(2)]
  expect(compareVersions(blocks, blocks)).toMatchObject({ changes: [], total: 2 })
})
