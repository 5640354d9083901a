import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Section } from './section.ts'

type AnyTables = Record<string, Record<string, unknown>>

/**
 * The database without the types of its tables. Names of tables and columns come from the
 * descriptions of the sections, which are checked against the schema, never from a request.
 */
export function anyTable(db: Kysely<DB>): Kysely<AnyTables> {
  return db as unknown as Kysely<AnyTables>
}

/** The rows of a section, and of no other that shares its table. */
export function rowsOf(db: Kysely<DB>, section: Section) {
  let query = anyTable(db).selectFrom(section.table)
  for (const [column, value] of Object.entries(section.where ?? {})) {
    query = value === null ? query.where(column, 'is', null) : query.where(column, '=', value)
  }
  if (section.vocabulary) {
    const ids = db.selectFrom('vocabulary').select('id').where('kind', '=', section.vocabulary)
    query = query.where('vocabulary_id', 'in', ids)
  }
  if (section.parent) {
    const { column, section: above } = section.parent
    query = query.where(column, 'in', keysOf(db, above))
  }
  return query
}

/** The keys as a part of a larger query. */
function keysOf(db: Kysely<DB>, section: Section): ReturnType<typeof selectKeys> {
  return selectKeys(db, section)
}
function selectKeys(db: Kysely<DB>, section: Section) {
  return rowsOf(db, section).select(section.key)
}

/** Text keys are codes; all others count. */
const TEXT_KEYS = new Set(['code', 'key'])

/** The columns and values that an id of an address stands for; null when it cannot be one. */
export function keyOf(section: Section, id: string): Record<string, string | number> | null {
  const parts = section.key.length === 1 ? [id] : id.split('-')
  if (parts.length !== section.key.length) return null
  const key: Record<string, string | number> = {}
  for (const [index, column] of section.key.entries()) {
    const part = parts[index] ?? ''
    const isText = TEXT_KEYS.has(column)
    if (!(isText ? /^\w{1,80}$/ : /^\d{1,9}$/).test(part)) return null
    key[column] = isText ? part : Number(part)
  }
  return key
}

export async function updateRow(
  trx: Transaction<DB>,
  section: Section,
  id: string,
  columns: Record<string, unknown>,
): Promise<void> {
  const key = keyOf(section, id)
  if (!key || Object.keys(columns).length === 0) return
  let query = anyTable(trx).updateTable(section.table).set(columns)
  for (const [column, value] of Object.entries(key)) query = query.where(column, '=', value)
  await query.execute()
}
