import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'

/**
 * An account that was erased says when. The full-text indexes of SQLite overwrite what leaves them:
 * without it a removed word stays in their pages until they merge.
 */
export async function up(db: MigratedDb): Promise<void> {
  await db.schema.alterTable('account').addColumn('erased_at', columns(db).instant).execute()
  if (isPostgres(db)) return
  for (const index of ['submission_search', 'submission_similar', 'search_entry_search']) {
    const table = sql.table(index)
    await sql`insert into ${table} (${sql.ref(index)}, rank) values ('secure-delete', 1)`.execute(
      db,
    )
  }
}
