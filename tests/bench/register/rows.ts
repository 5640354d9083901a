import type { Insertable } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Rows of each table, collected until a chunk is written. */
export type Rows = { [T in keyof DB]?: Insertable<DB[T]>[] }

export function addRow<T extends keyof DB>(rows: Rows, table: T, row: Insertable<DB[T]>): void {
  const known = rows[table] as Insertable<DB[T]>[] | undefined
  if (known) known.push(row)
  else (rows as Record<string, unknown[]>)[table] = [row]
}
