import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '#db/open.server.ts'

/** Rows of every table, as `name → count and a hash of all values`: equal means that nothing changed. */
export async function tableContents(db: Database): Promise<Record<string, string>> {
  const tables = await db.introspection.getTables()
  const contents: Record<string, string> = {}
  for (const { name } of tables.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db)
    const lines = rows.map((row) => JSON.stringify(row)).toSorted()
    const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
    contents[name] = `${rows.length} rows ${hash}`
  }
  return contents
}
