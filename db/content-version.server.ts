import type SqliteDatabase from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { Database } from './open.server.ts'
import type { DB } from './schema.ts'

/** The version of the public content, as it stands when the answer comes. */
export type ReadContentVersion = () => number | Promise<number>

/**
 * One counter that every write of public content raises, by triggers (`public-content.ts`); what is
 * computed or kept of it hangs on this number.
 */
export async function contentVersion(db: Kysely<DB>): Promise<number> {
  const { version } = await db
    .selectFrom('content_version')
    .select('version')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  return version
}

/**
 * Asked before each page that is kept, so without Kysely: five microseconds. Within somebody's
 * transaction this connection would see what may still be taken back; then it waits for its turn.
 */
export function sqliteContentVersion(
  sqlite: SqliteDatabase.Database,
  db: Database,
): ReadContentVersion {
  let statement: SqliteDatabase.Statement<[], number> | null = null
  return () => {
    if (sqlite.inTransaction) return contentVersion(db)
    statement ??= sqlite
      .prepare<[], number>('select version from content_version where id = 1')
      .pluck() as SqliteDatabase.Statement<[], number>
    return statement.get() ?? 0
  }
}

/**
 * One question for all who ask at the same time. It is put after each of them came: whoever asks
 * while one is on its way waits for the next.
 */
export function postgresContentVersion(db: Database): ReadContentVersion {
  let running: Promise<number> | null = null
  let next: Promise<number> | null = null
  return () => {
    if (!running) {
      running = contentVersion(db).finally(() => (running = null))
      return running
    }
    next ??= running
      .catch(() => 0)
      .then(() => {
        next = null
        running = contentVersion(db).finally(() => (running = null))
        return running
      })
    return next
  }
}
