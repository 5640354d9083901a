import type { Block } from '../block.ts'

/** The heading that each block stands under; a heading stands under itself. */
export function sectionTitles(blocks: readonly Block[]): Map<number, string> {
  const titles = new Map<number, string>()
  let title = ''
  for (const block of blocks) {
    if (block.kind === 'heading') title = block.text
    titles.set(block.id, title)
  }
  return titles
}
