import type { CopiedTable, CopySource, CopyTarget } from './copied-tables.ts'
import { RowsHash } from './row-hash.ts'

export type TableSum = { name: string; rows: number; hash: string }
export type CopiedSum = { name: string; there: TableSum; here: TableSum }

/** What each table holds: rows counted one by one, and their hash. */
export async function sumTables(
  source: CopySource,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<TableSum[]> {
  const sums: TableSum[] = []
  for (const table of await source.tables()) {
    if (!leftOut.has(table.name)) sums.push(await sumTable(source, table))
  }
  return sums
}

async function sumTable(source: CopySource, table: CopiedTable): Promise<TableSum> {
  const sum = new RowsHash(table.columns)
  for await (const rows of source.rows(table)) for (const row of rows) sum.add(row)
  return { name: table.name, rows: sum.rows, hash: sum.digest() }
}

/**
 * Copies every row of every table in one transaction of the target, whose schema must be the same.
 * Each table is then read back: a row more, less or other than on the source undoes all of it.
 * Of those `leftOut` nothing is copied.
 */
export async function copyRows(
  source: CopySource,
  target: CopyTarget,
  onTable: (sum: CopiedSum) => void = () => {},
  leftOut: ReadonlySet<string> = new Set(),
): Promise<void> {
  const tables = await source.tables()
  assertSameShape(tables, await target.tables())
  const isCounted = new Set((await target.counters()).keys())
  await target.begin()
  const sums: TableSum[] = []
  for (const table of tables) {
    // What the migrations put there comes from the source, too.
    if ((await sumTable(target, table)).rows > 0) await target.empty(table)
    if (!leftOut.has(table.name)) sums.push(await copyTable(source, target, table))
  }
  for (const [table, last] of await source.counters()) {
    if (last > 0 || isCounted.has(table)) await target.setCounter(table, last)
  }
  await target.complete()
  for (const there of sums) {
    const table = tables.find(({ name }) => name === there.name)
    if (!table) continue
    const here = await sumTable(target, table)
    onTable({ name: table.name, there, here })
    if (here.rows !== there.rows || here.hash !== there.hash) {
      throw new Error(`the rows of ${table.name} did not arrive as they were: nothing is copied`)
    }
  }
  await target.commit()
}

async function copyTable(
  source: CopySource,
  target: CopyTarget,
  table: CopiedTable,
): Promise<TableSum> {
  const sum = new RowsHash(table.columns)
  try {
    for await (const rows of source.rows(table)) {
      for (const row of rows) sum.add(row)
      await target.insert(table, rows)
    }
  } catch (error) {
    throw new Error(`a row of ${table.name} cannot be copied: ${(error as Error).message}`, {
      cause: error,
    })
  }
  return { name: table.name, rows: sum.rows, hash: sum.digest() }
}

function assertSameShape(source: readonly CopiedTable[], target: readonly CopiedTable[]): void {
  const [there, here] = [source, target].map((tables) =>
    tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  ) as [string[], string[]]
  const differing =
    there.find((column) => !here.includes(column)) ?? here.find((column) => !there.includes(column))
  if (differing) throw new Error(`${differing} is on one side only: the schemas differ`)
}
