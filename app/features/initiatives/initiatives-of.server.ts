import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { InitiativeKind, InitiativeState } from '#db/initiative-tables.ts'

/** An initiative as other pages name it. Title in Polish. */
export type InitiativeRow = {
  id: number
  slug: string
  kind: InitiativeKind
  state: InitiativeState
  title: string
  ownerUnit: string | null
  startsOn: string | null
  endsOn: string | null
  isExample: boolean
}
/** By what it was asked for: a term, a submission, a block, an indicator. */
type InitiativesBy = Map<number, InitiativeRow[]>

const TIES = {
  term: 'initiative_term',
  submission: 'initiative_submission',
  block: 'initiative_block',
  indicator: 'initiative_indicator',
} as const

/** Published initiatives that serve these areas or goals, by term. */
export function initiativesByTerm(db: Kysely<DB>, ids: readonly number[]): Promise<InitiativesBy> {
  return tied(db, 'term', ids)
}

/** Each initiative once, whichever of the terms it serves. */
export async function initiativesOfTerms(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativeRow[]> {
  const rows = [...(await tied(db, 'term', ids)).values()].flat()
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** Published initiatives that answer these submissions, by submission. */
export function initiativesOfSubmissions(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  return tied(db, 'submission', ids)
}

/** Published initiatives that carry out these paragraphs, by block. */
export function initiativesOfBlocks(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  return tied(db, 'block', ids)
}

/** Published initiatives that should move these indicators, by indicator. */
export function initiativesOfIndicators(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  return tied(db, 'indicator', ids)
}

async function tied(
  db: Kysely<DB>,
  what: keyof typeof TIES,
  ids: readonly number[],
): Promise<InitiativesBy> {
  const found: InitiativesBy = new Map()
  if (ids.length === 0) return found
  const table = TIES[what]
  const column = `${table}.${what}_id`
  const rows = await db
    .selectFrom('initiative')
    .innerJoin(table, `${table}.initiative_id` as 'initiative_term.initiative_id', 'initiative.id')
    .leftJoin('unit', 'unit.id', 'initiative.owner_unit_id')
    .select([
      `${column} as target` as 'initiative_term.term_id as target',
      'initiative.id',
      'initiative.slug',
      'initiative.kind',
      'state',
      'title',
      'unit.name as ownerUnit',
      'starts_on',
      'ends_on',
      'initiative.is_example',
    ])
    .where(column as 'initiative_term.term_id', 'in', ids)
    .where('published_at', 'is not', null)
    .orderBy('title')
    .orderBy('initiative.id')
    .execute()
  for (const { target, starts_on, ends_on, is_example, ...row } of rows) {
    const list = found.get(target) ?? []
    list.push({ ...row, startsOn: starts_on, endsOn: ends_on, isExample: is_example === 1 })
    found.set(target, list)
  }
  return found
}
