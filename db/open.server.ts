import { Kysely, type LogEvent } from 'kysely'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  postgresContentVersion,
  sqliteContentVersion,
  type ReadContentVersion,
} from './content-version.server.ts'
import { openPostgresPool, WatchedPostgresDialect } from './dialects/postgres.server.ts'
import {
  ImmediateSqliteDialect,
  openSqliteFile,
  openSqliteReader,
} from './dialects/sqlite.server.ts'
import type { DB } from './schema.ts'

export type Database = Kysely<DB>

/** Told of every statement: tests and the bench count and read them. */
export type OnQuery = (event: LogEvent) => void

export type OpenDatabase = {
  db: Database
  dialect: 'sqlite' | 'postgres'
  contentVersion: ReadContentVersion
  close(): Promise<void>
}

/**
 * Opens `postgres://…`, or a SQLite file given as a path or `file:` URL (`:memory:` for tests).
 */
export function openDatabase(url: string, onQuery?: OnQuery): OpenDatabase {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const db = new Kysely<DB>({
      dialect: new WatchedPostgresDialect(openPostgresPool(url)),
      log: onQuery,
    })
    const contentVersion = postgresContentVersion(db)
    return { db, dialect: 'postgres', contentVersion, close: () => db.destroy() }
  }
  const file = url.replace(/^file:(\/\/)?/, '')
  if (file !== ':memory:') makePrivateFile(file)
  const sqlite = openSqliteFile(file)
  const reader = openSqliteReader(file)
  const dialect = new ImmediateSqliteDialect(sqlite, reader)
  const db = new Kysely<DB>({ dialect, log: onQuery })
  const contentVersion = sqliteContentVersion(reader ?? sqlite, db)
  return { db, dialect: 'sqlite', contentVersion, close: () => db.destroy() }
}

/**
 * What people wrote is for this user of the machine alone, whatever the umask. SQLite gives the
 * files beside it (-wal, -shm) the mode of the database.
 */
function makePrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}
