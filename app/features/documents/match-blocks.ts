import type { BlockMatch } from '#db/schema.ts'
import type { BlockContent } from './block.ts'
import { BlockPairs } from './block-pairs.ts'
import { signOf, type BlockSign } from './block-sign.ts'
import { compareAll, matchChanged, shareFoundIn, type Likenesses } from './match-changed.ts'
import { matchEqual } from './match-equal.ts'

export type MatchedContent = {
  match: Exclude<BlockMatch, 'person'>
  /** The index of the old block that it is, when that is sure. */
  old: number | null
  /** The index of the old block that it may be: for a person to decide. */
  suggested: number | null
  score: number | null
}
export type BlockMatching = {
  /** In the order of the new blocks. */
  blocks: MatchedContent[]
  /** Old blocks without a sure successor, with the new block that most of them went into, if any. */
  ended: { old: number; into: number | null }[]
}

/** Below these nobody would see the old block in the new one, and asking only tires. */
const WORTH_ASKING = 0.4
const WORTH_ASKING_HERE = 0.25
const PART_FOUND = 0.6

/**
 * Finds the old blocks in a new text: by equal words, by their order and neighbours, then by what
 * little changed. Sure is only what nothing speaks against; a changed number, other names, a
 * near-duplicate, a split or a join is left to a person with a suggestion.
 */
export function matchBlocks(
  old: readonly BlockContent[],
  next: readonly BlockContent[],
): BlockMatching {
  const signs = { old: old.map(signOf), next: next.map(signOf) }
  const pairs = new BlockPairs(old.length, next.length)
  matchEqual(signs.old, signs.next, pairs)
  const likeness = compareAll(signs.old, signs.next)
  matchChanged(signs.old, signs.next, pairs, likeness)
  // What is paired by now may be the neighbours that a short or repeated block was waiting for.
  matchEqual(signs.old, signs.next, pairs)
  const guess = guesser(signs, pairs, likeness)
  const blocks = next.map((block, n): MatchedContent => {
    const o = pairs.oldOf.get(n)
    if (o !== undefined) {
      const isSame = old[o]?.text === block.text && old[o]?.fileHash === block.fileHash
      return {
        match: isSame ? 'same' : 'similar',
        old: o,
        suggested: null,
        score: isSame ? 1 : likeness(o, n).score,
      }
    }
    const suggested = guess(n)
    if (suggested === null) return { match: 'new', old: null, suggested: null, score: null }
    return { match: 'doubtful', old: null, suggested, score: likeness(suggested, n).score }
  })
  return { blocks, ended: pairs.freeOld().map((o) => ({ old: o, into: wentInto(signs, o) })) }
}

type Signs = { old: readonly BlockSign[]; next: readonly BlockSign[] }

function guesser(
  signs: Signs,
  pairs: BlockPairs,
  likeness: Likenesses,
): (n: number) => number | null {
  const gaps = pairs.gaps()
  const freeOld = pairs.freeOld()
  return (n) => {
    const after = signs.next[n]
    let best: { o: number; value: number } | null = null
    for (const o of freeOld) {
      const before = signs.old[o]
      if (!before || !after || before.family !== after.family) continue
      const isHere = gaps.ofOld[o] === gaps.ofNew[n]
      const part =
        after.isShort && before.isShort
          ? 0
          : Math.max(shareFoundIn(after, before), shareFoundIn(before, after))
      const score = likeness(o, n).score
      if (score < (isHere ? WORTH_ASKING_HERE : WORTH_ASKING) && part < PART_FOUND) continue
      const value = Math.max(score, part) + (isHere ? 0.1 : 0)
      if (!best || value > best.value) best = { o, value }
    }
    return best?.o ?? null
  }
}

function wentInto(signs: Signs, o: number): number | null {
  const before = signs.old[o]
  if (!before || before.isShort) return null
  let best: { n: number; share: number } | null = null
  for (const [n, after] of signs.next.entries()) {
    const share = shareFoundIn(before, after)
    if (share >= PART_FOUND && share > (best?.share ?? 0)) best = { n, share }
  }
  return best?.n ?? null
}
