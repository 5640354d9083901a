import { cohenKappa, krippendorffAlpha, type Agreement } from '../../lib/agreement.ts'
import { isSameJudgement, type Judgement } from './judgement.ts'

export type Coded = { first: Judgement; second: Judgement | null }
export type Measured = { kappa: Agreement; alpha: Agreement }
/** Yes or no of one term: how many said what. */
export type TermAgreement = Measured & {
  termId: number
  both: number
  onlyFirst: number
  onlySecond: number
  neither: number
}
export type RoundAgreement = {
  /** Judged by both. */
  n: number
  /** Chosen exactly the same. */
  same: number
  /** The main area as one of several; null in other vocabularies. */
  main: Measured | null
  /** Every submission with every term that one of the two used: yes or no. */
  pooled: Measured
  terms: TermAgreement[]
}

type Pair = [string | null, string | null]

/**
 * Agreement of a round. A vocabulary that gives several labels to one submission is compared term by
 * term as yes or no; terms that nobody used say nothing and are left out.
 */
export function roundAgreement(items: readonly Coded[], hasMain: boolean): RoundAgreement {
  const judged = items.filter(
    (item): item is { first: Judgement; second: Judgement } => item.second !== null,
  )
  const used = new Set(judged.flatMap(({ first, second }) => [...allOf(first), ...allOf(second)]))
  const terms = [...used].sort((a, b) => a - b)
  const pairsOfTerm = new Map(
    terms.map((termId) => [
      termId,
      judged.map(({ first, second }): Pair => [yesNo(first, termId), yesNo(second, termId)]),
    ]),
  )
  const name = (id: number | null) => (id === null ? '-' : String(id))
  const mains = judged.map(({ first, second }): Pair => [name(first.mainId), name(second.mainId)])
  return {
    n: judged.length,
    same: judged.filter(({ first, second }) => isSameJudgement(first, second)).length,
    main: hasMain ? measure(mains) : null,
    pooled: measure([...pairsOfTerm.values()].flat()),
    terms: terms.map((termId) => countTerm(termId, pairsOfTerm.get(termId) ?? [])),
  }
}

function countTerm(termId: number, pairs: readonly Pair[]): TermAgreement {
  const count = (one: string, other: string) =>
    pairs.filter(([first, second]) => first === one && second === other).length
  return {
    termId,
    both: count('yes', 'yes'),
    onlyFirst: count('yes', 'no'),
    onlySecond: count('no', 'yes'),
    neither: count('no', 'no'),
    ...measure(pairs),
  }
}

function measure(pairs: readonly Pair[]): Measured {
  return { kappa: cohenKappa(pairs), alpha: krippendorffAlpha(pairs) }
}

/** The main area is one of the areas of a submission. */
function allOf({ termIds, mainId }: Judgement): number[] {
  return mainId === null ? [...termIds] : [...termIds, mainId]
}

function yesNo(judgement: Judgement, termId: number): 'yes' | 'no' {
  return allOf(judgement).includes(termId) ? 'yes' : 'no'
}
