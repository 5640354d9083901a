import SqliteDatabase from 'better-sqlite3'
import {
  byName,
  JSON_COLUMNS,
  MIGRATOR_TABLES,
  type Batch,
  type CopiedTable,
  type CopyTarget,
} from './copied-tables.ts'
import { fillSearchIndexes } from './fill-search-indexes.server.ts'
import type { Value } from './row-hash.ts'

const ROWS_AT_ONCE = 500
const LARGE_ROWS_AT_ONCE = 4

/** A SQLite file. What is read is of one moment, while others write on. */
export function openSqliteCopy(file: string): CopyTarget {
  const sqlite = new SqliteDatabase(file, { fileMustExist: true })
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('trusted_schema = 0')
  sqlite.pragma('synchronous = FULL')
  // A file that refers to nothing is checked as a whole at the end.
  sqlite.pragma('foreign_keys = 0')
  sqlite.exec('begin')
  const inserts = new Map<string, SqliteDatabase.Statement>()
  let triggers: string[] = []

  return {
    async migrations() {
      return migrationsOf(sqlite)
    },
    async tables() {
      return tablesOf(sqlite)
    },
    async *rows(table) {
      const atOnce = table.holdsBytes ? LARGE_ROWS_AT_ONCE : ROWS_AT_ONCE
      const select = sqlite.prepare(`select ${namesOf(table)} from "${table.name}"`).raw()
      let batch: Batch = []
      for (const row of select.iterate()) {
        batch.push(row as Value[])
        if (batch.length < atOnce) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    },
    async counters() {
      const rows = sqlite.prepare('select name, seq from sqlite_sequence').raw().all()
      return new Map(rows as [string, number][])
    },
    async begin() {
      sqlite.exec('rollback; begin immediate')
      triggers = dropTriggers(sqlite)
    },
    async empty({ name }) {
      sqlite.exec(`delete from "${name}"`)
    },
    async insert(table, rows) {
      const marks = table.columns.map(() => '?').join(', ')
      const insert =
        inserts.get(table.name) ??
        sqlite.prepare(`insert into "${table.name}" (${namesOf(table)}) values (${marks})`)
      inserts.set(table.name, insert)
      for (const row of rows) insert.run(row)
    },
    async setCounter(table, last) {
      sqlite.prepare('delete from sqlite_sequence where name = ?').run(table)
      sqlite.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(table, last)
    },
    async complete() {
      fillSearchIndexes(sqlite)
      for (const trigger of triggers) sqlite.exec(trigger)
      const [broken] = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]
      if (broken) throw new Error(`a row of ${broken.table} refers to no row of ${broken.parent}`)
    },
    async commit() {
      sqlite.exec('commit; begin')
    },
    async [Symbol.asyncDispose]() {
      sqlite.close()
    },
  }
}

/** What they count stands among the rows that come, and would be counted twice. */
function dropTriggers(sqlite: SqliteDatabase.Database): string[] {
  const found = sqlite
    .prepare<[], { name: string; sql: string }>(
      `select name, sql from sqlite_schema where type = 'trigger'`,
    )
    .all()
  for (const { name } of found) sqlite.exec(`drop trigger "${name}"`)
  return found.map((trigger) => trigger.sql)
}

export function migrationsOf(sqlite: SqliteDatabase.Database): string[] {
  const isThere = sqlite.prepare(`select 1 from sqlite_schema where name = '${MIGRATOR_TABLES[0]}'`)
  if (!isThere.get()) return []
  const names = sqlite.prepare(`select name from ${MIGRATOR_TABLES[0]} order by name`).pluck()
  return names.all() as string[]
}

function tablesOf(sqlite: SqliteDatabase.Database): CopiedTable[] {
  // Virtual tables and the shadows behind them are made anew from what they index.
  const names = sqlite
    .prepare(
      `select name from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
    )
    .pluck()
    .all() as string[]
  return names
    .filter((name) => !MIGRATOR_TABLES.some((own) => own === name))
    .map((name) => {
      const columns = sqlite.pragma(`table_info("${name}")`) as { name: string; type: string }[]
      return {
        name,
        columns: columns
          .map((column) => ({
            name: column.name,
            isJson: JSON_COLUMNS.has(`${name}.${column.name}`),
          }))
          .toSorted(byName),
        holdsBytes: columns.some((column) => column.type.toLowerCase() === 'blob'),
      }
    })
    .toSorted(byName)
}

function namesOf(table: CopiedTable): string {
  return table.columns.map((column) => `"${column.name}"`).join(', ')
}
