import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { STATE_CHOICES, STATE_SLUGS, type Choices, type StateChoice } from './choices.ts'
import type { Facets } from './facets.server.ts'
import { rememberedFacets } from './remembered-facets.server.ts'
import { listPublished, type RegisterRow } from './list-published.server.ts'

export type TermReport = {
  total: number
  outcomes: { state: StateChoice; slug: string; count: number }[]
  newest: RegisterRow[]
  supported: RegisterRow[]
}

const SHOWN = 3

/** What was said about an area or a goal and what became of it; `choices` picks the area or the goal. */
export async function readTermReport(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  locale: Locale,
  now: Instant,
): Promise<{ report: TermReport; facets: Facets }> {
  const first = { after: null, before: null, size: SHOWN }
  const [facets, newest, supported] = await Promise.all([
    rememberedFacets(db, choices, codebook, now),
    listPublished(db, { ...choices, sort: 'newest' }, first, locale, now),
    listPublished(db, { ...choices, sort: 'support' }, first, locale, now),
  ])
  const outcomes = STATE_CHOICES.map((state) => ({
    state,
    slug: STATE_SLUGS[state],
    count: facets.states.get(state) ?? 0,
  }))
  const supportedRows = supported.rows.filter((row) => row.supportCount > 0)
  const report = { total: facets.total, outcomes, newest: newest.rows, supported: supportedRows }
  return { report, facets }
}
