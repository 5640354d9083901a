import type { Database } from 'better-sqlite3'

/** Full-text tables of SQLite hold no text of their own: from where each is filled. */
const FILLED_FROM: Record<string, { table: string; id: string; columns: string }> = {
  submission_search: {
    table: 'submission_index',
    id: 'submission_id',
    columns: 'title_tokens, body_tokens',
  },
  submission_similar: { table: 'submission_index', id: 'submission_id', columns: 'p5' },
  search_entry_search: { table: 'search_entry', id: 'id', columns: 'title_tokens, body_tokens' },
}

/** Makes the full-text indexes of a file from its rows. PostgreSQL computes them as columns. */
export function fillSearchIndexes(sqlite: Database): void {
  const names = sqlite
    .prepare(`select name from pragma_table_list where schema = 'main' and type = 'virtual'`)
    .pluck()
    .all() as string[]
  for (const name of names) {
    const from = FILLED_FROM[name]
    if (!from) throw new Error(`the copy does not know how to fill ${name}`)
    const { table, id, columns } = from
    sqlite.exec(`delete from "${name}"`)
    sqlite.exec(`insert into "${name}" (rowid, ${columns}) select ${id}, ${columns} from ${table}`)
  }
}
