import { migrateToLatest } from '../migrate.server.ts'
import { openDatabase } from '../open.server.ts'
import type { CopySource } from './copied-tables.ts'
import { sql } from 'kysely'

/** Whether a database holds only what its migrations put there. */
export async function isFresh(source: CopySource): Promise<boolean> {
  const last = (await source.migrations()).at(-1)
  const tables = await source.tables()
  if (last === undefined) return tables.length === 0
  const fresh = openDatabase(':memory:')
  try {
    await migrateToLatest(fresh.db, last)
    for (const { name, columns, holdsBytes } of tables) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`
        .execute(fresh.db)
        .catch(() => ({ rows: [] }))
      let more = rows[0] === undefined ? -1 : rows[0].n
      for await (const batch of source.rows({ name, columns, holdsBytes })) {
        more -= batch.length
        if (more < 0) return false
      }
    }
    return true
  } finally {
    await fresh.close()
  }
}
