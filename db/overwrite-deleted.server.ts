import { sql } from 'kysely'
import { isPostgres } from './columns.ts'
import type { Database } from './open.server.ts'

/**
 * Brings what was deleted out of the journal of SQLite as well; its pages are overwritten by
 * `secure_delete`. On PostgreSQL the vacuum of the server does it in its own time.
 */
export async function overwriteDeleted(db: Database): Promise<void> {
  if (isPostgres(db)) return
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
