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

/** The rating that held at the end of a year; null before the first one. */
export function ratingIn<Fact extends RatingFact>(
  counted: readonly CountedRating<Fact>[],
  year: number,
): CountedRating<Fact> | null {
  return counted.findLast((rating) => yearOf(rating.ratedOn) <= year) ?? null
}

/** Years in which something was rated, the oldest first. */
export function yearsOf(counted: readonly RatingFact[]): number[] {
  return [...new Set(counted.map((rating) => yearOf(rating.ratedOn)))].toSorted((a, b) => a - b)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
