import SqliteDatabase from 'better-sqlite3'

export type Row = Record<string, unknown>
/** Rows of one table that a send wrote. */
export type Written = { table: string; rows: Row[] }

/** The rows that one file has beyond an earlier copy of it: the submission first, then what hangs on it. */
export function rowsBeyond(file: string, earlier: string): Written[] {
  const db = new SqliteDatabase(file, { readonly: true })
  db.prepare('attach ? as earlier').run(earlier)
  const tables = db
    .prepare<[], { name: string; sql: string }>(
      `select name, sql from main.sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
    )
    .all()
    .filter(({ sql }) => !/create virtual|without rowid/i.test(sql))
  const written = tables.flatMap(({ name: table }) => {
    const rows = db
      .prepare<[], Row>(
        `select * from main."${table}"
          where rowid > (select coalesce(max(rowid), 0) from earlier."${table}")`,
      )
      .all()
    return rows.length > 0 ? [{ table, rows }] : []
  })
  db.close()
  return written.toSorted(
    (a, b) => Number(b.table === 'submission') - Number(a.table === 'submission'),
  )
}
