/**
 * How far two people agree beyond what chance alone would give.
 * 1 is full agreement, 0 what chance would give, below 0 less than that.
 */
export type Agreement = {
  /** Null where it cannot be computed; `why` says what is missing. */
  value: number | null
  why: 'nobodyOverlaps' | 'oneCategory' | null
  /** Units that at least two people judged. */
  n: number
  /** Share of pairs of judgements that are the same; null without any. */
  observed: number | null
}

/**
 * Cohen's kappa of two coders over nominal categories: (po − pe) / (1 − pe), pe from the shares each
 * of the two used the categories in. A unit that one of them did not judge is left out.
 * Source: J. Cohen (1960), A Coefficient of Agreement for Nominal Scales, Educational and
 * Psychological Measurement 20(1), 37–46.
 */
export function cohenKappa(units: readonly (readonly [string | null, string | null])[]): Agreement {
  const pairs = units.filter((pair): pair is [string, string] => !pair.includes(null))
  const n = pairs.length
  if (n === 0) return none()
  const first = countsOf(pairs.map(([one]) => one))
  const second = countsOf(pairs.map(([, other]) => other))
  const agreed = pairs.filter(([one, other]) => one === other).length
  // In whole numbers until the end, so that a chance of exactly 1 is seen as such.
  let byChance = 0
  for (const [category, count] of first) byChance += count * (second.get(category) ?? 0)
  const observed = agreed / n
  if (byChance === n * n) return { value: null, why: 'oneCategory', n, observed }
  return { value: (agreed * n - byChance) / (n * n - byChance), why: null, n, observed }
}

/**
 * Krippendorff's alpha for nominal data: any number of coders, judgements may be missing.
 * 1 − Do / De from the matrix of coincidences; a unit with a single judgement pairs with nothing
 * and is left out.
 * Source: K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections C and D.
 */
export function krippendorffAlpha(units: readonly (readonly (string | null)[])[]): Agreement {
  const judged = units
    .map((unit) => unit.filter((value): value is string => value !== null))
    .filter((values) => values.length >= 2)
  if (judged.length === 0) return none()
  const totals = countsOf(judged.flat())
  const all = judged.reduce((sum, values) => sum + values.length, 0)
  let same = 0
  for (const values of judged) {
    let pairs = 0
    for (const count of countsOf(values).values()) pairs += count * (count - 1)
    same += pairs / (values.length - 1)
  }
  const n = judged.length
  const observed = same / all
  let byChance = 0
  for (const count of totals.values()) byChance += count * (count - 1)
  const possible = all * (all - 1)
  if (byChance === possible) return { value: null, why: 'oneCategory', n, observed }
  const disagreed = (all - same) / all
  return { value: 1 - disagreed / (1 - byChance / possible), why: null, n, observed }
}

export type KappaBand = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almostPerfect'

/**
 * Words for a kappa. Source: J. R. Landis, G. G. Koch (1977), The Measurement of Observer Agreement
 * for Categorical Data, Biometrics 33(1), 159–174, table of page 165.
 */
export function kappaBand(kappa: number): KappaBand {
  if (kappa < 0) return 'poor'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  return kappa <= 0.8 ? 'substantial' : 'almostPerfect'
}

export type AlphaBand = 'unreliable' | 'tentative' | 'reliable'

/**
 * What an alpha allows. Source: K. Krippendorff (2019), Content Analysis: An Introduction to Its
 * Methodology, 4th edition, chapter 12: rely on 0.800 and more, draw tentative conclusions
 * from 0.667 on.
 */
export function alphaBand(alpha: number): AlphaBand {
  if (alpha >= 0.8) return 'reliable'
  return alpha >= 0.667 ? 'tentative' : 'unreliable'
}

function none(): Agreement {
  return { value: null, why: 'nobodyOverlaps', n: 0, observed: null }
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
