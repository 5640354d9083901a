import type { Kysely } from 'kysely'
import type { RatingMethod } from '#db/maturity-tables.ts'
import type { DB, Day, Locale } from '#db/schema.ts'
import { listMaturityLevels } from '../frame/maturity.server.ts'
import { countedRatings } from './rating-history.ts'
import { readRatings } from './read-ratings.server.ts'
import { readTargets } from './read-targets.server.ts'
import type { Subject } from './subject.ts'
import { listSubjects } from './subjects.server.ts'

/** Where a subject stands today. `level` null: nobody has rated it, or nothing is published. */
export type CurrentRating = Subject & {
  ratingId: number | null
  level: number | null
  levelName: string | null
  method: RatingMethod | null
  ratedOn: Day | null
  evidenceCount: number
  /** Levels over time, the oldest first; the last one is today's. */
  history: { level: number; ratedOn: Day; isExample: boolean }[]
  /** The rating is an example, not what anybody found out. */
  isExample: boolean
  target: { level: number; byYear: number; isExample: boolean } | null
}

/** The level of each area, and of the city by its own rating: never the mean of the areas. */
export async function currentRatings(
  db: Kysely<DB>,
  locale: Locale,
): Promise<{ city: CurrentRating; areas: CurrentRating[] }> {
  const [subjects, levels, ratings, targets] = await Promise.all([
    listSubjects(db, locale),
    listMaturityLevels(db, locale),
    readRatings(db),
    readTargets(db, { onlyNow: true }),
  ])
  const all = subjects.map((subject): CurrentRating => {
    const own = ratings.filter((rating) => rating.areaId === subject.areaId)
    const counted = countedRatings(own)
    const rating = counted.at(-1)
    const target = targets.find((each) => each.areaId === subject.areaId)
    return {
      ...subject,
      ratingId: rating?.id ?? null,
      level: rating?.level ?? null,
      levelName: levels.find((each) => each.level === rating?.level)?.name ?? null,
      method: rating?.method ?? null,
      ratedOn: rating?.ratedOn ?? null,
      evidenceCount: rating?.evidenceCount ?? 0,
      history: counted.map(({ level, ratedOn, isExample }) => ({ level, ratedOn, isExample })),
      isExample: rating?.isExample ?? false,
      target: target
        ? { level: target.level, byYear: target.byYear, isExample: target.isExample }
        : null,
    }
  })
  const city = all.find((subject) => subject.areaId === null)
  if (!city) throw new Error('the city is always among the subjects')
  return { city, areas: all.filter((subject) => subject.areaId !== null) }
}
