import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { listAreaLevels, listMaturityLevels } from '../frame/maturity.server.ts'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { currentRatings, type CurrentRating } from './read-current.server.ts'
import { listStreams, readEvidence } from './read-evidence.server.ts'
import { readLifts, type Lift } from './read-lifts.server.ts'
import { readRatings, type Rating } from './read-ratings.server.ts'
import { readTargets, type Target } from './read-targets.server.ts'

export type Level = { level: number; name: string; description: string }

/** Everything public about one subject. */
export type SubjectPage = {
  subject: CurrentRating
  /** What each level looks like here. */
  levels: Level[]
  /** By experts and at workshops, the newest first, withdrawn and corrected ones too. */
  ratings: Rating[]
  /** What units say about themselves, apart from those. */
  selfRatings: Rating[]
  /** Of all of them. */
  evidence: EvidenceItem[]
  streams: Stream[]
  targets: Target[]
  lifts: Lift[]
}

export async function readSubjectPage(
  db: Kysely<DB>,
  slug: string,
  locale: Locale,
): Promise<SubjectPage | null> {
  const { city, areas } = await currentRatings(db, locale)
  const subject = [...areas, city].find((each) => each.slug === slug)
  if (!subject) return null
  const { areaId } = subject
  const [levels, ratings, streams, targets, lifts] = await Promise.all([
    readLevels(db, areaId, locale),
    readRatings(db, { areaId }),
    listStreams(db, locale),
    readTargets(db, { areaId }),
    readLifts(db, { areaId }),
  ])
  const evidence = await readEvidence(
    db,
    ratings.map((rating) => rating.id),
    locale,
  )
  return {
    subject,
    levels,
    ratings: ratings.filter((rating) => rating.method !== 'self'),
    selfRatings: ratings.filter((rating) => rating.method === 'self'),
    evidence,
    streams,
    targets,
    lifts,
  }
}

/** Of an area in its own words; of the city in those of the model. */
export function readLevels(
  db: Kysely<DB>,
  areaId: number | null,
  locale: Locale,
): Promise<Level[]> {
  return areaId === null ? listMaturityLevels(db, locale) : listAreaLevels(db, areaId, locale)
}
