import { takesRemarks, type Block } from '../documents/block.ts'

const EACH_SIDE = 2

/**
 * The blocks of the newest version that stood around a block which is gone: what is left of its
 * neighbourhood, nearest last before it and first after it.
 */
export function neighboursOf(
  blockId: number | null,
  before: readonly Block[],
  now: readonly Block[],
): Block[] {
  const at = before.findIndex((block) => block.id === blockId)
  if (at < 0) return []
  const living = new Map(now.filter(takesRemarks).map((block) => [block.id, block]))
  const alive = (blocks: readonly Block[]) => blocks.flatMap((block) => living.get(block.id) ?? [])
  return [
    ...alive(before.slice(0, at)).slice(-EACH_SIDE),
    ...alive(before.slice(at + 1)).slice(0, EACH_SIDE),
  ]
}
