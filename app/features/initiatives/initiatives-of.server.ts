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

/** Published initiatives that serve these areas or goals, by term. */
export async function initiativesByTerm(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  if (ids.length === 0) return new Map()
  const ties = await db
    .selectFrom('initiative_term')
    .select(['initiative_id', 'term_id as target'])
    .where('term_id', 'in', ids)
    .execute()
  return byTarget(db, ties)
}

/** Each initiative once, whichever of the terms it serves. */
export async function initiativesOfTerms(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativeRow[]> {
  const rows = [...(await initiativesByTerm(db, ids)).values()].flat()
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** Published initiatives that answer these submissions, by submission. */
export async function initiativesOfSubmissions(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  if (ids.length === 0) return new Map()
  const ties = await db
    .selectFrom('initiative_submission')
    .select(['initiative_id', 'submission_id as target'])
    .where('submission_id', 'in', ids)
    .execute()
  return byTarget(db, ties)
}

/** Published initiatives that carry out these paragraphs, by block. */
export async function initiativesOfBlocks(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  if (ids.length === 0) return new Map()
  const ties = await db
    .selectFrom('initiative_block')
    .select(['initiative_id', 'block_id as target'])
    .where('block_id', 'in', ids)
    .execute()
  return byTarget(db, ties)
}

/** Published initiatives that should move these indicators, by indicator. */
export async function initiativesOfIndicators(
  db: Kysely<DB>,
  ids: readonly number[],
): Promise<InitiativesBy> {
  if (ids.length === 0) return new Map()
  const ties = await db
    .selectFrom('initiative_indicator')
    .select(['initiative_id', 'indicator_id as target'])
    .where('indicator_id', 'in', ids)
    .execute()
  return byTarget(db, ties)
}

async function byTarget(
  db: Kysely<DB>,
  ties: readonly { initiative_id: number; target: number }[],
): Promise<InitiativesBy> {
  const found: InitiativesBy = new Map()
  if (ties.length === 0) return found
  const ids = [...new Set(ties.map((tie) => tie.initiative_id))]
  for (const row of await publicRows(db, ids)) {
    for (const { target } of ties.filter((tie) => tie.initiative_id === row.id)) {
      found.set(target, [...(found.get(target) ?? []), row])
    }
  }
  return found
}

async function publicRows(db: Kysely<DB>, ids: readonly number[]): Promise<InitiativeRow[]> {
  const rows = await db
    .selectFrom('initiative')
    .leftJoin('unit', 'unit.id', 'initiative.owner_unit_id')
    .select(['initiative.id', 'initiative.slug', 'initiative.kind', 'state', 'title'])
    .select(['unit.name as ownerUnit', 'starts_on', 'ends_on', 'initiative.is_example'])
    .where('initiative.id', 'in', ids)
    .where('published_at', 'is not', null)
    .orderBy('title')
    .orderBy('initiative.id')
    .execute()
  return rows.map(({ starts_on, ends_on, is_example, ...row }) => ({
    ...row,
    startsOn: starts_on,
    endsOn: ends_on,
    isExample: is_example === 1,
  }))
}
