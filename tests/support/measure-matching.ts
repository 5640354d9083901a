import { matchBlocks } from '#app/features/documents/match-blocks.ts'
import type { EditedText, Edit } from './strategy-versions.ts'

export type Measure = {
  edit: Edit | 'deleted'
  blocks: number
  /** Matched to the block that it is, or known to be none, without a person. */
  right: number
  /** Matched to another block without a person's word. */
  wrong: number
  /** Left to a person, with the right suggestion first. */
  suggested: number
  /** Left to a person with another suggestion, or taken for new or ended. */
  unseen: number
}

/** How the blocks of an edited text were matched, by what was done to them. */
export function measureMatching({ before, after }: EditedText): Measure[] {
  const { blocks, ended } = matchBlocks(
    before,
    after.map((block) => block.content),
  )
  const measures = new Map<Measure['edit'], Measure>()
  const count = (edit: Measure['edit'], column: 'right' | 'wrong' | 'suggested' | 'unseen') => {
    const row = measures.get(edit) ?? {
      edit,
      blocks: 0,
      right: 0,
      wrong: 0,
      suggested: 0,
      unseen: 0,
    }
    row.blocks += 1
    row[column] += 1
    measures.set(edit, row)
  }
  for (const [index, { edit, truth }] of after.entries()) {
    const match = blocks[index]
    if (!match) throw new Error('a block without a match')
    const isSure = match.match === 'same' || match.match === 'similar'
    if (isSure) count(edit, match.old === truth ? 'right' : 'wrong')
    else if (truth === null) count(edit, match.match === 'new' ? 'right' : 'suggested')
    else count(edit, match.suggested === truth ? 'suggested' : 'unseen')
  }
  const kept = new Set(after.map((block) => block.truth))
  const gone = new Set(ended.map((ending) => ending.old))
  for (const index of before.keys()) {
    if (!kept.has(index)) count('deleted', gone.has(index) ? 'right' : 'wrong')
  }
  return [...measures.values()]
}

export function total(measures: readonly Measure[], column: keyof Omit<Measure, 'edit'>): number {
  return measures.reduce((sum, row) => sum + row[column], 0)
}
