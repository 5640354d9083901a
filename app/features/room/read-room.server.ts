import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { EVERYTHING } from '../coverage/filters.ts'
import { mapWords } from '../coverage/map-file.server.ts'
import { mapQuery, readMapQuery } from '../coverage/map-query.ts'
import { readCoverage } from '../coverage/read-coverage.server.ts'
import { readGaps } from '../coverage/read-gaps.server.ts'
import { readMap } from '../coverage/read-map.server.ts'
import { readCodebookWithHeld } from '../frame/codebook.server.ts'
import { rememberedFrame } from '../frame/remembered-frame.server.ts'
import { compareWithSurvey, type Comparison } from '../surveys/compare.ts'
import { listSurveys } from '../surveys/read-surveys.server.ts'

export async function readGapsPage(db: Kysely<DB>, locale: Locale) {
  return readGaps(db, await rememberedFrame(db, locale))
}

/** The map that an address asks for, as page and files show it; null where the address makes no sense. */
export async function readMapPage(db: Kysely<DB>, address: URLSearchParams, locale: Locale) {
  const asked = readMapQuery(address)
  const frame = await rememberedFrame(db, locale)
  const table = asked.problem ? null : await readMap(db, asked, frame, mapWords(locale))
  return { asked, query: mapQuery(asked), frame, table }
}

/** Everything of the strategy room that is drawn from voices and surveys. */
export async function readRoom(db: Kysely<DB>, address: URLSearchParams, locale: Locale) {
  const { asked, query, frame, table } = await readMapPage(db, address, locale)
  const [gaps, comparisons] = await Promise.all([readGaps(db, frame), readComparisons(db, locale)])
  return { asked, query, table, gaps, comparisons }
}

/** Each published survey beside all voices of the platform, of the same areas. */
export async function readComparisons(db: Kysely<DB>, locale: Locale): Promise<Comparison[]> {
  const surveys = await listSurveys(db, { onlyPublished: true })
  if (surveys.length === 0) return []
  const [{ areas }, counted] = await Promise.all([
    readCodebookWithHeld(db, locale),
    readCoverage(db, { rows: 'goals', columns: 'areas', filters: EVERYTHING }),
  ])
  return surveys.map((survey) => compareWithSurvey(survey, areas, counted))
}
