import type { RatingMethod, RatingState } from '#db/maturity-tables.ts'
import type { Day, Instant } from '#db/schema.ts'

/** As much of a rating as says which level holds when. */
export type RatingFact = {
  id: number
  areaId: number | null
  method: RatingMethod
  state: RatingState
  level: number | null
  ratedOn: Day
  publishedAt: Instant | null
  correctsId: number | null
}
export type CountedRating<Fact extends RatingFact = RatingFact> = Fact & { level: number }

/**
 * The ratings that make the level of a subject, the oldest first: published, by experts or at a
 * workshop, and not corrected since. What units say about themselves is never among them.
 */
export function countedRatings<Fact extends RatingFact>(
  ratings: readonly Fact[],
): CountedRating<Fact>[] {
  const published = ratings.filter((rating) => rating.state === 'published')
  const corrected = new Set(published.map((rating) => rating.correctsId))
  return published
    .filter((rating) => rating.method !== 'self' && !corrected.has(rating.id))
    .flatMap((rating) => (rating.level === null ? [] : [{ ...rating, level: rating.level }]))
    .toSorted(byTime)
}

/** By the day of the judgement; of one day the one published last is the later. */
export function byTime(a: RatingFact, b: RatingFact): number {
  return (
    a.ratedOn.localeCompare(b.ratedOn) ||
    (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
    a.id - b.id
  )
}

type Step = { level: number; ratedOn: Day }

/** The level that held at the end of a year, of steps in their order; null before the first one. */
export function levelIn(history: readonly Step[], year: number): number | null {
  return history.findLast((step) => yearOf(step.ratedOn) <= year)?.level ?? null
}

/** Years in which something was rated, the oldest first. */
export function yearsOf(histories: readonly (readonly Step[])[]): number[] {
  const years = histories.flat().map((step) => yearOf(step.ratedOn))
  return [...new Set(years)].toSorted((a, b) => a - b)
}

/** A hint and no rating: what the levels of areas are on average, to one place. */
export function meanLevel(levels: readonly (number | null)[]): { mean: number; of: number } | null {
  const known = levels.filter((level) => level !== null)
  if (known.length === 0) return null
  const mean = known.reduce((sum, level) => sum + level, 0) / known.length
  return { mean: Math.round(mean * 10) / 10, of: known.length }
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
