import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, openCopy } from '#db/copy/copy-database.server.ts'
import { copyRows } from '#db/copy/copy-rows.server.ts'
import type { Value } from '#db/copy/row-hash.ts'
import type { Target } from '../../support/database.ts'
import { createPostgresDatabase } from '../../support/postgres.ts'
import { unpackFixture, type Fixture } from './fixture-databases.ts'

/** An earlier database in its own schema; `empty` is one without any. */
export async function earlierDatabase(
  target: Target,
  fixture: Fixture | 'empty',
  folder: string,
): Promise<string> {
  if (fixture === 'empty') {
    return target === 'sqlite' ? `file:${join(folder, 'empty.db')}` : createPostgresDatabase()
  }
  const file = `file:${unpackFixture(fixture, folder)}`
  return target === 'sqlite' ? file : intoPostgres(file, fixture)
}

/** A SQLite file into PostgreSQL, in the schema it has. */
export async function intoPostgres(file: string, schema: string): Promise<string> {
  const url = await createPostgresDatabase()
  await migrate(url, schema)
  await using source = await openCopy(file)
  await using copy = await openCopy(url)
  await copyRows(source, copy)
  return url
}

/** Another one just like it, to be broken. */
export async function anotherLike(url: string, name: string): Promise<string> {
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length)
    const other = `${file}.${name}`
    // An empty one is made by whoever opens it.
    if (!file.endsWith('empty.db')) copyFileSync(file, other)
    return `file:${other}`
  }
  const { server, database } = /^(?<server>.*)\/(?<database>\w+)$/.exec(url)?.groups ?? {}
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${database}_${name} template ${database} strategy file_copy`)
  await client.end()
  return `${url}_${name}`
}

export type TableRows = { columns: string[]; rows: Value[][] }

/** Everything that a database holds. */
export async function rowsOf(url: string): Promise<Map<string, TableRows>> {
  await using source = await openCopy(url)
  const all = new Map<string, TableRows>()
  for (const table of await source.tables()) {
    const rows: Value[][] = []
    for await (const batch of source.rows(table)) rows.push(...batch)
    all.set(table.name, { columns: table.columns.map((column) => column.name), rows })
  }
  return all
}

/** What was there before and is not any more: columns, and rows as far as both have their columns. */
export function lostBetween(
  before: Map<string, TableRows>,
  after: Map<string, TableRows>,
): { columns: string[]; rows: string[] } {
  const lost = { columns: [] as string[], rows: [] as string[] }
  for (const [table, old] of before) {
    // It only counts upwards: a migration that changes what the public sees raises it.
    if (table === 'content_version') continue
    const now = after.get(table) ?? { columns: [], rows: [] }
    const kept = old.columns.filter((column) => now.columns.includes(column))
    const isGone = (column: string) => !kept.includes(column)
    lost.columns.push(...old.columns.filter(isGone).map((column) => `${table}.${column}`))
    const textsOf = ({ columns, rows }: TableRows) =>
      rows.map((row) => JSON.stringify(kept.map((column) => row[columns.indexOf(column)])))
    const there = new Set(textsOf(now))
    lost.rows.push(...textsOf(old).filter((text) => !there.has(text)))
  }
  return lost
}
