import type SqliteDatabase from 'better-sqlite3'
import type { CompiledQuery, QueryResult } from 'kysely'

/** More than the product has; lists with many filters make some of their own. */
const MOST_KEPT = 1_000
/** Bulk writes have a text for each number of rows. */
const LONGEST_KEPT = 20_000

/**
 * The statements of one connection, each prepared once: preparing costs five times what the usual
 * question takes to be answered. SQLite prepares them again by itself when the schema has changed.
 */
export class SqliteStatements {
  readonly #database: SqliteDatabase.Database
  readonly #kept = new Map<string, SqliteDatabase.Statement<unknown[]>>()

  constructor(database: SqliteDatabase.Database) {
    this.#database = database
  }

  prepare(text: string): SqliteDatabase.Statement<unknown[]> {
    const known = this.#kept.get(text)
    if (known) return known
    const made = this.#database.prepare<unknown[]>(text)
    if (text.length > LONGEST_KEPT) return made
    if (this.#kept.size >= MOST_KEPT) this.#dropOldest()
    this.#kept.set(text, made)
    return made
  }

  run<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
    const statement = this.prepare(sql)
    if (statement.reader) return { rows: statement.all(parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** A tenth at once: what is in use is back soon. */
  #dropOldest(): void {
    let left = MOST_KEPT / 10
    for (const text of this.#kept.keys()) {
      if ((left -= 1) < 0) return
      this.#kept.delete(text)
    }
  }
}
