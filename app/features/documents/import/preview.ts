import type { BlockKind } from '#db/schema.ts'
import type { Block, BlockContent } from '../block.ts'
import { CHANGED, DROPPED, type Finding } from './imported-document.ts'
import type { Upload } from './keep-upload.server.ts'

export const COUNTED = [
  'heading',
  'paragraph',
  'item',
  'quote',
  'table',
  'image',
  'footnote',
] as const satisfies readonly BlockKind[]

export type Preview = {
  id: number
  fileName: string
  counts: { kind: (typeof COUNTED)[number]; count: number }[]
  dropped: Finding[]
  changed: Finding[]
  contents: { id: number; level: number; number: string | null; text: string }[]
  images: { place: number; hash: string; alt: string }[]
  blocks: Block[]
}

/** What the page shows of a kept upload. Its blocks have no ids yet: their places stand for them. */
export function previewOf(upload: Upload): Preview {
  const { blocks, findings } = upload
  const among = (kinds: readonly string[]) => findings.filter(({ kind }) => kinds.includes(kind))
  const count = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).length
  return {
    id: upload.id,
    fileName: upload.fileName,
    counts: COUNTED.map((kind) => ({ kind, count: count(kind) })).filter((each) => each.count > 0),
    dropped: among(DROPPED),
    changed: among(CHANGED),
    contents: blocks.flatMap((block, i) =>
      block.kind === 'heading'
        ? [{ id: i + 1, level: block.level, number: block.number, text: block.text }]
        : [],
    ),
    images: blocks.flatMap((block, place) =>
      block.kind === 'image' ? [{ place, hash: block.fileHash ?? '', alt: block.text }] : [],
    ),
    blocks: blocks.map(withPlace),
  }
}

function withPlace(block: BlockContent, index: number): Block {
  return { ...block, id: index + 1, key: `p${index + 1}`, position: index + 1 }
}
