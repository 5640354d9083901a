import { increasingRun } from '../../lib/increasing-run.ts'

/** Pairs of old and new blocks that are sure, and what follows from them about places. */
export class BlockPairs {
  readonly newOf = new Map<number, number>()
  readonly oldOf = new Map<number, number>()
  readonly #oldCount: number
  readonly #newCount: number

  constructor(oldCount: number, newCount: number) {
    this.#oldCount = oldCount
    this.#newCount = newCount
  }

  add(oldIndex: number, newIndex: number): void {
    this.newOf.set(oldIndex, newIndex)
    this.oldOf.set(newIndex, oldIndex)
  }

  freeOld(): number[] {
    return range(this.#oldCount).filter((index) => !this.newOf.has(index))
  }

  freeNew(): number[] {
    return range(this.#newCount).filter((index) => !this.oldOf.has(index))
  }

  /** Whether the blocks right before (-1) or right after (1) the two are a pair. */
  areNeighbours(oldIndex: number, newIndex: number, side: -1 | 1): boolean {
    return this.newOf.get(oldIndex + side) === newIndex + side
  }

  /** The stretches between pairs that kept their order: two free blocks with one number stand in one place. */
  gaps(): { ofOld: readonly number[]; ofNew: readonly number[] } {
    const sorted = [...this.newOf].sort(([a], [b]) => a - b)
    const kept = increasingRun(sorted.map(([, newIndex]) => newIndex))
    const inOrder = sorted.filter((_, at) => kept.has(at))
    return {
      ofOld: gapNumbers(
        this.#oldCount,
        inOrder.map(([oldIndex]) => oldIndex),
      ),
      ofNew: gapNumbers(
        this.#newCount,
        inOrder.map(([, newIndex]) => newIndex),
      ),
    }
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

function gapNumbers(count: number, ends: readonly number[]): number[] {
  let gap = 0
  return range(count).map((index) => {
    if (index === ends[gap]) gap += 1
    return gap
  })
}
