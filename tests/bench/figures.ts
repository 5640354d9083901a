export type Target = { atLeast: number } | { atMost: number }

/** One line of the table: what was measured, beside what, in turn within one run. */
export type BenchFigure = {
  /** Stays the same from run to run: by it an earlier figure is found. */
  name: string
  figure: string
  beside: string
  /** Median of the rounds. */
  value: number
  /** From the lowest round to the highest. */
  lowest: number
  highest: number
  /** Whether more is better or less, and what is promised; null where this was not measured as promised. */
  target: Target | null
  better: 'more' | 'less'
  /** The sides of the ratio in figures, and what else one wants to know. */
  note: string
}

export type Verdict = 'reached' | 'missed' | '–'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper
}

export type Measured = Pick<BenchFigure, 'value' | 'lowest' | 'highest'>

export function spreadOf(values: readonly number[]): Measured {
  return { value: median(values), lowest: Math.min(...values), highest: Math.max(...values) }
}

/** Of each round the ratio, so that what else happened on the machine in that round met both sides. */
export function ratioOf(rounds: readonly { ours: number; beside: number }[]): Measured {
  return spreadOf(rounds.map(({ ours, beside }) => ours / beside))
}

export function verdictOf({ value, target }: Pick<BenchFigure, 'value' | 'target'>): Verdict {
  if (!target) return '–'
  const isReached = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
  return isReached ? 'reached' : 'missed'
}

export const TABLE_HEAD = `| figure | beside | target | median | least–most | | |
| --- | --- | --- | --- | --- | --- | --- |`

/** One row of the printed table. */
export function rowOf(one: BenchFigure): string {
  const { figure, beside, target, note } = one
  const spread = `${short(one.lowest)}–${short(one.highest)}`
  return `| ${figure} | ${beside} | ${targetText(target)} | ${short(one.value)} | ${spread} | ${verdictOf(one)} | ${note} |`
}

function targetText(target: Target | null): string {
  if (!target) return ''
  return 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
}

export function short(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)
}
