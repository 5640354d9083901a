import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type NamedTerm = { id: number; name: string; retired: boolean; parentId: number | null }

/** All terms of a vocabulary in their order, each goal before those below it, with their numbers. */
export async function namedTerms(
  db: Kysely<DB>,
  vocabularyId: number,
  locale: Locale,
): Promise<NamedTerm[]> {
  const rows = await db
    .selectFrom('term')
    .select(['id', 'code', 'name_pl', 'name_en', 'name_uk', 'retired_at', 'parent_id'])
    .where('vocabulary_id', '=', vocabularyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const inTree = rows
    .filter((row) => row.parent_id === null)
    .flatMap((row) => [row, ...rows.filter((below) => below.parent_id === row.id)])
  return inTree.map((row) => ({
    id: row.id,
    name: /^\d/.test(row.code)
      ? `${row.code} ${localized(row, 'name', locale)}`
      : localized(row, 'name', locale),
    retired: row.retired_at !== null,
    parentId: row.parent_id,
  }))
}

export async function namesOf(
  db: Kysely<DB>,
  ids: readonly number[],
  locale: Locale,
): Promise<NamedTerm[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('term')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: localized(row, 'name', locale),
    retired: row.retired_at !== null,
    parentId: row.parent_id,
  }))
}

/** Areas in use, for the mapping of themes. */
export async function listAreaNames(
  db: Kysely<DB>,
  locale: Locale,
): Promise<{ id: number; name: string }[]> {
  const rows = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.name_pl', 'term.name_en', 'term.name_uk'])
    .where('vocabulary.kind', '=', 'area')
    .where('term.retired_at', 'is', null)
    .orderBy('term.position')
    .execute()
  return rows.map((row) => ({ id: row.id, name: localized(row, 'name', locale) }))
}
