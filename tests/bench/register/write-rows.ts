import { CompiledQuery, type Kysely } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { DB } from '#db/schema.ts'
import type { Rows } from './rows.ts'

const MOST_PARAMETERS = 30_000
const AT_ONCE = 500

/** Every table after those its rows point at. */
export async function writeRows(db: Kysely<DB>, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    await insertAll(db, table, list as readonly Record<string, unknown>[])
  }
}

/** Plain statements of many rows: the query builder would cost more than the database. */
export async function insertAll(
  db: Kysely<DB>,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const size = Math.min(AT_ONCE, Math.floor(MOST_PARAMETERS / columns.length))
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size)
    const text = statement(table, columns, part.length, isPostgres(db))
    const values = part.flatMap((row) => columns.map((column) => row[column] ?? null))
    await db.executeQuery(CompiledQuery.raw(text, values))
  }
}

const statements = new Map<string, string>()

function statement(table: string, columns: readonly string[], rows: number, pg: boolean): string {
  const key = `${table} ${columns.join()} ${rows} ${pg}`
  const known = statements.get(key)
  if (known) return known
  let number = 0
  const places = Array.from(
    { length: rows },
    () => `(${columns.map(() => (pg ? `$${(number += 1)}` : '?')).join()})`,
  )
  const made = `insert into "${table}" (${columns.map((name) => `"${name}"`).join()}) values ${places.join()}`
  if (rows === AT_ONCE || rows > AT_ONCE / 4) statements.set(key, made)
  return made
}
