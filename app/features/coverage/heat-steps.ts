/** The least number of each of the five steps of colour; fewer where no number is that great. */
export function heatSteps(greatest: number): number[] {
  if (greatest <= 5) return Array.from({ length: Math.max(greatest, 1) }, (_, index) => index + 1)
  const bounds = [1]
  for (let step = 1; step < 5; step += 1) {
    const bound = round(greatest ** (step / 5))
    bounds.push(Math.max(bound, (bounds.at(-1) ?? 0) + 1))
  }
  return bounds
}

/** To one digit, so that a legend reads well: 1, 3, 8, 20, 60. */
function round(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return Math.round(value / unit) * unit
}

/** 0 for an empty cell, else 1 to 5. */
export function stepOf(count: number, steps: readonly number[]): number {
  return steps.filter((bound) => count >= bound).length
}
