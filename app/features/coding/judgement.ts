/** What one person chose for one submission: terms of one vocabulary; of areas also the main one. */
export type Judgement = { termIds: readonly number[]; mainId: number | null }

/** Terms as they are kept, in one order, so that equal judgements are equal texts. */
export function writeTerms(termIds: readonly number[]): string {
  return JSON.stringify([...new Set(termIds)].sort((a, b) => a - b))
}

export function readTerms(text: string): number[] {
  return JSON.parse(text) as number[]
}

export function isSameJudgement(one: Judgement, other: Judgement): boolean {
  return one.mainId === other.mainId && writeTerms(one.termIds) === writeTerms(other.termIds)
}

type FrozenItem = { first_terms: string; first_main_id: number | null }
type CodedItem = { second_terms: string | null; second_main_id: number | null }

export function firstOf(item: FrozenItem): Judgement {
  return { termIds: readTerms(item.first_terms), mainId: item.first_main_id }
}

/** Null while the second person has not judged it. */
export function secondOf(item: CodedItem): Judgement | null {
  if (item.second_terms === null) return null
  return { termIds: readTerms(item.second_terms), mainId: item.second_main_id }
}
