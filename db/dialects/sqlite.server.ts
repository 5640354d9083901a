import SqliteDatabase from 'better-sqlite3'
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
} from 'kysely'
import { watchTransaction } from './transaction-watch.server.ts'

/** What every connection must have; `assertPragmas` checks them at start and in /readyz. */
export const PRAGMAS = {
  journal_mode: 'wal',
  // WAL files open with NORMAL: an acknowledged submission could vanish on power loss.
  synchronous: 2,
  foreign_keys: 1,
  // better-sqlite3 blocks the whole process while it waits for a lock.
  busy_timeout: 250,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
  // What is deleted is overwritten: somebody who was erased is not in a copy of the file either.
  secure_delete: 1,
} as const

export function openSqliteFile(file: string): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(file)
  sqlite.pragma(`journal_size_limit = ${64 * 1024 * 1024}`)
  for (const [name, value] of Object.entries(PRAGMAS)) sqlite.pragma(`${name} = ${value}`)
  assertPragmas(sqlite)
  return sqlite
}

export function assertPragmas(sqlite: SqliteDatabase.Database): void {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const actual: unknown = sqlite.pragma(name, { simple: true })
    const isMemory = name === 'journal_mode' && actual === 'memory'
    if (actual !== wanted && !isMemory) {
      throw new Error(`SQLite pragma ${name} is ${String(actual)}, must be ${wanted}`)
    }
  }
}

/** Deferred transactions fail at once when two writers meet: begin IMMEDIATE. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: SqliteDatabase.Database

  constructor(database: SqliteDatabase.Database) {
    super({ database })
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    watchTransaction.began(connection)
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection)
    watchTransaction.ended(connection)
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // Where there is no room SQLite has taken everything back by itself; to ask again would be an
    // error that hides the real one.
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
    watchTransaction.ended(connection)
  }
}

/** SQLite takes back tables as it does rows: a migration that is killed leaves nothing half made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase.Database

  constructor(database: SqliteDatabase.Database) {
    super({ database })
    this.#database = database
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database)
  }
}
