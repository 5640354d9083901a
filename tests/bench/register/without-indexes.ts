import { sql, type Kysely } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import { liftTimeLimit } from '#db/time-limit.server.ts'
import type { DB } from '#db/schema.ts'

type Index = { name: string; sql: string }

/** Indexes made at the end, all at once, take a fraction of the time. Unique ones stay: they guard. */
export async function withoutIndexes(
  db: Kysely<DB>,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await readIndexes(db, tables)
  for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(db)
  await work()
  for (const index of indexes) {
    await db.transaction().execute(async (trx) => {
      await liftTimeLimit(trx)
      if (isPostgres(trx)) await sql`set local maintenance_work_mem = '256MB'`.execute(trx)
      await sql.raw(index.sql).execute(trx)
    })
  }
}

async function readIndexes(db: Kysely<DB>, tables: readonly string[]): Promise<Index[]> {
  const names = sql.join(tables.map((table) => sql.lit(table)))
  const { rows } = isPostgres(db)
    ? await sql<Index>`select indexname as name, indexdef as sql from pg_indexes
        where schemaname = current_schema() and tablename in (${names})`.execute(db)
    : await sql<Index>`select name, sql from sqlite_master
        where type = 'index' and sql is not null and tbl_name in (${names})`.execute(db)
  return rows.filter((index) => !/^create unique/i.test(index.sql))
}
