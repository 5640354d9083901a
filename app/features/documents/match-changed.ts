import { commonWords } from '../../lib/common-words.ts'
import { similarityTable } from '../../lib/similarity.ts'
import type { BlockPairs } from './block-pairs.ts'
import { namesReplaced, pairsOf, type BlockSign } from './block-sign.ts'

/** How alike, and how much more than the second best on either side. */
export type Likeness = { score: number; lead: number }

/** What a person is asked about rather than told. Conservative on purpose: see match-blocks.test.ts. */
const SURE_SCORE = 0.6
const SURE_KEPT = 0.6
const SURE_WORDS = 8
const SURE_LEAD = 0.2
const ELSEWHERE_SCORE = 0.8
const ELSEWHERE_KEPT = 0.85
const ELSEWHERE_WORDS = 14
const ELSEWHERE_LEAD = 0.35
/** A run of words this long that turns up in another block was moved there: split or joined. */
const RUN_WORDS = 4
const RUN_FOUND = 0.5

export type Likenesses = (o: number, n: number) => Likeness

/** The score of a pair, and its lead over every other block of either text, paired or not. */
export function compareAll(old: readonly BlockSign[], next: readonly BlockSign[]): Likenesses {
  const table = similarityTable(
    next.map((sign) => sign.trigrams),
    old.map((sign) => sign.trigrams),
  )
  const bestOfNew = table.map((row) => twoBest(row))
  const bestOfOld = old.map((_, o) => twoBest(table.map((row) => row[o] ?? 0)))
  return (o, n) => {
    const score = table[n]?.[o] ?? 0
    const rival = Math.max(secondTo(score, bestOfNew[n]), secondTo(score, bestOfOld[o]))
    return { score, lead: score - rival }
  }
}

type Best = readonly [number, number]

function twoBest(values: ArrayLike<number>): Best {
  let [first, second] = [0, 0]
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return [first, second]
}

function secondTo(score: number, [first, second]: Best = [0, 0]): number {
  return score >= first ? second : first
}

/** Pairs reworded blocks where nothing speaks against it. */
export function matchChanged(
  old: readonly BlockSign[],
  next: readonly BlockSign[],
  pairs: BlockPairs,
  likeness: Likenesses,
): void {
  const gaps = pairs.gaps()
  const freeOld = pairs.freeOld()
  const freeNew = pairs.freeNew()
  const partly = {
    old: freeOld.flatMap((o) => old[o] ?? []),
    next: freeNew.flatMap((n) => next[n] ?? []),
  }
  for (const n of freeNew) {
    for (const o of freeOld) {
      const [before, after] = [old[o], next[n]]
      if (!before || !after || pairs.newOf.has(o) || pairs.oldOf.has(n)) continue
      const isHere = gaps.ofOld[o] === gaps.ofNew[n]
      if (isSure(before, after, likeness(o, n), isHere, partly, { old, next })) pairs.add(o, n)
    }
  }
}

type Signs = { old: readonly BlockSign[]; next: readonly BlockSign[] }

function isSure(
  before: BlockSign,
  after: BlockSign,
  { score, lead }: Likeness,
  isHere: boolean,
  partly: Signs,
  all: Signs,
): boolean {
  if (before.family !== after.family || before.family === 'image') return false
  if (score < (isHere ? SURE_SCORE : ELSEWHERE_SCORE)) return false
  if (lead < (isHere ? SURE_LEAD : ELSEWHERE_LEAD)) return false
  if (before.numbers !== after.numbers || namesReplaced(before, after)) return false
  const common = commonWords(before.words, after.words)
  const kept = common.count / Math.max(before.words.length, after.words.length)
  if (kept < (isHere ? SURE_KEPT : ELSEWHERE_KEPT)) return false
  if (common.count < (isHere ? SURE_WORDS : ELSEWHERE_WORDS)) return false
  const wentElsewhere = (
    runs: readonly string[][],
    others: readonly BlockSign[],
    self: BlockSign,
  ) => runs.some((run) => others.some((other) => other !== self && isFoundIn(run, other)))
  return (
    !wentElsewhere(common.onlyInFirst, partly.next, after) &&
    !wentElsewhere(common.onlyInSecond, partly.old, before) &&
    !all.next.some(
      (other) => other !== after && isEndOf(other, before) && !isEndOf(other, after),
    ) &&
    !all.old.some((other) => other !== before && isEndOf(other, after) && !isEndOf(other, before))
  )
}

/** A whole block, however short, that stands at the start or the end of another. */
function isEndOf(part: BlockSign, whole: BlockSign): boolean {
  return (
    whole.sameWords.startsWith(`${part.sameWords} `) ||
    whole.sameWords.endsWith(` ${part.sameWords}`)
  )
}

function isFoundIn(run: readonly string[], block: BlockSign): boolean {
  if (run.length < RUN_WORDS) return false
  const pairs = [...pairsOf(run)]
  return pairs.filter((pair) => block.pairs.has(pair)).length >= pairs.length * RUN_FOUND
}

/** How much of a block's words, in pairs, another one has: a part of it has nearly all. */
export function shareFoundIn(part: BlockSign, whole: BlockSign): number {
  if (part.pairs.size === 0) return 0
  return [...part.pairs].filter((pair) => whole.pairs.has(pair)).length / part.pairs.size
}
