import type { Kysely } from 'kysely'
import type { InitiativeKind, InitiativeState } from '#db/initiative-tables.ts'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { KINDS, STATES } from './initiative.ts'

export type InitiativeFilters = {
  state: InitiativeState | null
  kind: InitiativeKind | null
  /** Slug of an area. */
  area: string | null
}
export type ListedInitiative = {
  id: number
  slug: string
  kind: InitiativeKind
  state: InitiativeState
  title: string
  summary: string
  ownerUnit: string | null
  startsOn: string | null
  endsOn: string | null
  fundingTotal: number | null
  cofinancingPercent: number | null
  isExample: boolean
  publishedAt: Instant | null
  voices: number
  milestones: number
  milestonesDone: number
  revision: number
  areas: { code: string; name: string; icon: string | null }[]
}

/** What an address asks for; what it does not know is left out. */
export function readInitiativeFilters(query: URLSearchParams): InitiativeFilters {
  return {
    state: STATES.find((state) => state === query.get('stan')) ?? null,
    kind: KINDS.find((kind) => kind === query.get('rodzaj')) ?? null,
    area: query.get('obszar') || null,
  }
}

/** `drafts`: for the team, also what is not public yet. What goes on comes first. */
export async function listInitiatives(
  db: Kysely<DB>,
  { state, kind, area }: InitiativeFilters,
  locale: Locale,
  drafts = false,
): Promise<ListedInitiative[]> {
  const rows = await db
    .selectFrom('initiative')
    .leftJoin('unit', 'unit.id', 'initiative.owner_unit_id')
    .selectAll('initiative')
    .select('unit.name as ownerUnit')
    .select((eb) => [
      eb
        .selectFrom('initiative_submission as tie')
        .innerJoin('submission', 'submission.id', 'tie.submission_id')
        .whereRef('tie.initiative_id', '=', 'initiative.id')
        .where('visibility', '=', 'published')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('voices'),
      eb
        .selectFrom('initiative_milestone as milestone')
        .whereRef('milestone.initiative_id', '=', 'initiative.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('milestones'),
      eb
        .selectFrom('initiative_milestone as done')
        .whereRef('done.initiative_id', '=', 'initiative.id')
        .where('done_on', 'is not', null)
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('milestonesDone'),
    ])
    .$if(!drafts, (query) => query.where('published_at', 'is not', null))
    .$if(state !== null, (query) => query.where('state', '=', state ?? 'planned'))
    .$if(kind !== null, (query) => query.where('initiative.kind', '=', kind ?? 'project'))
    .$if(area !== null, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('initiative_term')
            .innerJoin('term', 'term.id', 'initiative_term.term_id')
            .select('term.id')
            .whereRef('initiative_term.initiative_id', '=', 'initiative.id')
            .where('term.slug', '=', area ?? ''),
        ),
      ),
    )
    .orderBy('title')
    .orderBy('initiative.id')
    .execute()
  const areas = await areasOf(
    db,
    rows.map((row) => row.id),
    locale,
  )
  return rows
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      state: row.state,
      title: row.title,
      summary: row.summary,
      ownerUnit: row.ownerUnit,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      fundingTotal: row.funding_total,
      cofinancingPercent: row.cofinancing_percent,
      isExample: row.is_example === 1,
      publishedAt: row.published_at,
      voices: Number(row.voices ?? 0),
      milestones: Number(row.milestones ?? 0),
      milestonesDone: Number(row.milestonesDone ?? 0),
      revision: row.revision,
      areas: areas.get(row.id) ?? [],
    }))
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
}

async function areasOf(db: Kysely<DB>, ids: readonly number[], locale: Locale) {
  const found = new Map<number, ListedInitiative['areas']>()
  if (ids.length === 0) return found
  const rows = await db
    .selectFrom('initiative_term')
    .innerJoin('term', 'term.id', 'initiative_term.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['initiative_id', 'term.code', 'term.icon'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk'])
    .where('initiative_id', 'in', ids)
    .where('vocabulary.kind', '=', 'area')
    .orderBy('term.position')
    .execute()
  for (const row of rows) {
    const area = { code: row.code, name: localized(row, 'name', locale), icon: row.icon }
    found.set(row.initiative_id, [...(found.get(row.initiative_id) ?? []), area])
  }
  return found
}
