import type { Block } from '../documents/block.ts'
import type { RemarkCount } from './remark-count.ts'

/** A heading in the contents list, with the remarks from it to the next one as high. */
export type ContentsEntry = {
  key: string
  number: string | null
  text: string
  remarks: number
  entries: ContentsEntry[]
}

const DEEPEST = 3

/** Headings as a tree. A title that stands above everything is left out: the page has it as its own. */
export function contentsOf(
  blocks: readonly Block[],
  byBlock: ReadonlyMap<number, RemarkCount>,
): ContentsEntry[] {
  const root: ContentsEntry[] = []
  const open: { level: number; entry: ContentsEntry }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop()
      const { key, number, text } = block
      const entry: ContentsEntry = { key, number, text, remarks: 0, entries: [] }
      if (open.length < DEEPEST) (open.at(-1)?.entry.entries ?? root).push(entry)
      open.push({ level: block.level, entry })
    }
    const here = byBlock.get(block.id)?.total ?? 0
    for (const { entry } of open) entry.remarks += here
  }
  const [title, ...others] = root
  const isTitle = title?.number === null && others.length === 0 && title.entries.length > 0
  return isTitle ? title.entries : root
}
