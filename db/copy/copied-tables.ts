import type { Value } from './row-hash.ts'

export type CopiedColumn = { name: string; isJson: boolean }
/** Columns stand by name, so that both databases tell them in one order. Generated ones are none. */
export type CopiedTable = {
  name: string
  columns: CopiedColumn[]
  /** Rows can be large: files. */
  holdsBytes: boolean
}
export type Batch = Value[][]

/** A database that is read from, as it stands at one moment. */
export type CopySource = AsyncDisposable & {
  migrations(): Promise<string[]>
  tables(): Promise<CopiedTable[]>
  rows(table: CopiedTable): AsyncIterable<Batch>
  /** The last number given by each table that counts up; rows that are gone keep theirs. */
  counters(): Promise<Map<string, number>>
}

/** One that is written to, in one transaction: all of it or nothing. */
export type CopyTarget = CopySource & {
  begin(): Promise<void>
  empty(table: CopiedTable): Promise<void>
  insert(table: CopiedTable, rows: Batch): Promise<void>
  setCounter(table: string, last: number): Promise<void>
  /** What hangs on rows of several tables: references between them, the search index. */
  complete(): Promise<void>
  commit(): Promise<void>
}

/** Tables of the migrator itself: they tell of this database, not of what is in it. */
export const MIGRATOR_TABLES = ['kysely_migration', 'kysely_migration_lock'] as const

/** What PostgreSQL keeps as jsonb and SQLite as text. A test compares this with the schema. */
export const JSON_COLUMNS: ReadonlySet<string> = new Set(['learned_word.counts'])

export function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}
