import { short, type BenchFigure } from './figures.ts'

/** What one run of the bench left behind. */
export type BenchRun = { at: string; isFull: boolean; machine: string; figures: BenchFigure[] }

export type Change = {
  name: string
  was: number
  is: number
  /** In per cent of what it was. */
  percent: number
  word: 'better' | 'worse'
}

/**
 * What changed since an earlier run. Rounds of both runs that lie within each other's spread are noise;
 * only a figure whose whole spread moved past the other counts.
 */
export function changesSince(
  earlier: readonly BenchFigure[],
  now: readonly BenchFigure[],
): Change[] {
  const known = new Map(earlier.map((one) => [one.name, one]))
  return now.flatMap((is) => {
    const was = known.get(is.name)
    if (!was) return []
    const isMore = is.lowest > was.highest
    const isLess = is.highest < was.lowest
    if (!isMore && !isLess) return []
    const word = isMore === (is.better === 'more') ? 'better' : 'worse'
    const percent = was.value === 0 ? 0 : Math.round((is.value / was.value - 1) * 100)
    return [{ name: is.name, was: was.value, is: is.value, percent, word }]
  })
}

/** The lines of `--compare`, with what cannot be compared. */
export function comparison(earlier: BenchRun, now: BenchRun): string[] {
  const changes = changesSince(earlier.figures, now.figures)
  const lines = changes.map(
    ({ name, was, is, percent, word }) =>
      `${name}: ${short(was)} → ${short(is)} (${percent > 0 ? '+' : ''}${percent} %), ${word}`,
  )
  if (lines.length === 0) lines.push('nothing beyond the spread of the rounds')
  const names = (run: BenchRun) => run.figures.map(({ name }) => name)
  const missing = names(now).filter((name) => !names(earlier).includes(name))
  if (missing.length > 0) lines.push(`new: ${missing.join(', ')}`)
  if (earlier.machine !== now.machine) {
    lines.push(`another machine: ${earlier.machine} → ${now.machine}; only ratios compare`)
  }
  if (earlier.isFull !== now.isFull) lines.push('one of the two runs was the full one')
  return lines
}
