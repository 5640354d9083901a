/** A small generator with a seed: every run works on the same register. */
export type Random = {
  /** From 0 up to 1. */
  next(): number
  pick<T>(list: readonly T[]): T
  /** The first ones of the list are picked more often, as in life. */
  pickUneven<T>(list: readonly T[]): T
  chance(share: number): boolean
}

export function seededRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    pickUneven: (list) => list[Math.floor(next() ** 1.7 * list.length)]!,
    chance: (share) => next() < share,
  }
}

export type Quantiles = readonly (readonly [share: number, value: number])[]

/** Between two known quantiles in a straight line. */
export function quantile(known: Quantiles, share: number): number {
  const above = known.findIndex(([at]) => at > share)
  const [from, low] = known[above - 1] ?? known.at(-1)!
  const [to, high] = known[above] ?? known.at(-1)!
  return to === from ? low : Math.round(low + ((share - from) / (to - from)) * (high - low))
}
