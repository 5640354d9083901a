import {
  PostgresAdapter,
  sql,
  type ColumnBuilderCallback,
  type CreateTableBuilder,
  type QueryExecutor,
  type RawBuilder,
} from 'kysely'
import type { Migration } from 'kysely/migration'

/** A migration knows no table types: the schema is what it makes. */
export type MigratedDb = Parameters<Migration['up']>[0]

export function isPostgres(db: { getExecutor(): QueryExecutor }): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** Column types under one name on both databases. SQLite tables are STRICT. */
export type Columns = {
  instant: RawBuilder<unknown>
  date: RawBuilder<unknown>
  real: RawBuilder<unknown>
  blob: RawBuilder<unknown>
  /** An integer primary key that the database counts up and never gives twice. */
  createTable(name: string): CreateTableBuilder<string, never>
  id: [RawBuilder<unknown>, ColumnBuilderCallback]
}

export function columns(db: MigratedDb): Columns {
  if (isPostgres(db)) {
    return {
      instant: sql`timestamptz`,
      date: sql`date`,
      real: sql`double precision`,
      blob: sql`bytea`,
      createTable: (name) => db.schema.createTable(name),
      id: [sql`integer`, (c) => c.generatedByDefaultAsIdentity().primaryKey()],
    }
  }
  return {
    instant: sql`text`,
    date: sql`text`,
    real: sql`real`,
    blob: sql`blob`,
    createTable: (name) => db.schema.createTable(name).modifyEnd(sql`strict`),
    id: [sql`integer`, (c) => c.primaryKey().autoIncrement()],
  }
}
