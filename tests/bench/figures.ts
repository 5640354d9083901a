/** One line of the table: what was measured, beside what, in turn within one run. */
export type BenchFigure = {
  figure: string
  beside: string
  /** Median of the rounds. */
  ratio: number
  /** From the lowest round to the highest. */
  lowest: number
  highest: number
  target: { atLeast: number } | { atMost: number }
  /** The two sides of the ratio, in words, and what else one wants to know. */
  note: string
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function ratioOf(
  rounds: readonly { ours: number; beside: number }[],
): Pick<BenchFigure, 'ratio' | 'lowest' | 'highest'> {
  const ratios = rounds.map(({ ours, beside }) => ours / beside)
  return { ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) }
}

export function isReached({ ratio, target }: BenchFigure): boolean {
  return 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost
}

/** One row of the printed table. */
export function rowOf(one: BenchFigure): string {
  const { figure, beside, ratio, lowest, highest, target, note } = one
  const wanted = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
  const verdict = isReached(one) ? 'yes' : 'NO'
  const spread = `${lowest.toFixed(2)}–${highest.toFixed(2)}`
  return `| ${figure} | ${beside} | ${wanted} | ${ratio.toFixed(2)} | ${spread} | ${verdict} | ${note} |`
}
