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
  const [text, size] = isPostgres(db)
    ? ['', Math.min(AT_ONCE, Math.floor(MOST_PARAMETERS / columns.length))]
    : [fromJson(table, columns), AT_ONCE]
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size)
    const values = part.map((row) => columns.map((column) => row[column] ?? null))
    await db.executeQuery(
      text
        ? CompiledQuery.raw(text, [JSON.stringify(values)])
        : CompiledQuery.raw(ofValues(table, columns, part.length), values.flat()),
    )
  }
}

/** One small statement whatever the rows: a large one for each chunk would hold gigabytes until it is collected. */
function fromJson(table: string, columns: readonly string[]): string {
  const values = columns.map((_, at) => `value->>${at}`)
  return `insert into "${table}" (${names(columns)}) select ${values.join()} from json_each(?)`
}

const statements = new Map<string, string>()

function ofValues(table: string, columns: readonly string[], rows: number): string {
  const key = `${table} ${columns.join()} ${rows}`
  const known = statements.get(key)
  if (known) return known
  let number = 0
  const places = Array.from(
    { length: rows },
    () => `(${columns.map(() => `$${(number += 1)}`).join()})`,
  )
  const made = `insert into "${table}" (${names(columns)}) values ${places.join()}`
  if (rows === AT_ONCE) statements.set(key, made)
  return made
}

function names(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join()
}
