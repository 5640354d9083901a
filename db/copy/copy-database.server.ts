import { existsSync } from 'node:fs'
import { refuse, ok, type Result } from '#app/lib/result.ts'
import { knownMigrations, migrateToLatest } from '../migrate.server.ts'
import { openDatabase } from '../open.server.ts'
import type { CopySource, CopyTarget } from './copied-tables.ts'
import { copyRows, type CopiedSum } from './copy-rows.server.ts'
import { isFresh } from './fresh-database.server.ts'
import { openPostgresCopy } from './postgres-copy.server.ts'
import { openSqliteCopy } from './sqlite-copy.server.ts'

export type CopyRefusal =
  /** There is no such file, or none of our tables in it. */
  | 'no-source'
  /** A newer version of the product made it. */
  | 'newer-source'
  | 'target-not-empty'
  /** An empty target whose schema is another than that of the source. */
  | 'other-schema'

export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url)
}

export function fileOfUrl(url: string): string {
  return url.replace(/^file:(\/\/)?/, '')
}

export function openCopy(url: string, schema?: string): Promise<CopyTarget> {
  return isPostgresUrl(url)
    ? openPostgresCopy(url, schema)
    : Promise.resolve(openSqliteCopy(fileOfUrl(url)))
}

/** The newest migration of a database that this version of the product can read. */
export async function schemaOf(source: CopySource): Promise<Result<string, CopyRefusal>> {
  const applied = await source.migrations()
  const last = applied.at(-1)
  if (last === undefined) return refuse('no-source')
  const known = knownMigrations()
  return applied.every((name) => known.includes(name)) ? ok(last) : refuse('newer-source')
}

/**
 * Everything from one database into another, empty one: SQLite to PostgreSQL and back. The target
 * gets the schema of the source, then all its rows, then what has come since.
 */
export async function copyDatabase(
  from: string,
  to: string,
  onTable?: (sum: CopiedSum) => void,
): Promise<Result<{ schema: string; applied: string[] }, CopyRefusal>> {
  if (!isPostgresUrl(from) && !existsSync(fileOfUrl(from))) return refuse('no-source')
  await using source = await openCopy(from)
  const schema = await schemaOf(source)
  if (!schema.ok) return schema
  const prepared = await prepareTarget(to, schema.value)
  if (!prepared.ok) return prepared
  {
    await using target = await openCopy(to)
    await copyRows(source, target, onTable)
  }
  return ok({ schema: schema.value, applied: await migrate(to) })
}

async function prepareTarget(to: string, schema: string): Promise<Result<null, CopyRefusal>> {
  // Makes the file where there is none.
  await openDatabase(to).close()
  {
    await using target = await openCopy(to)
    if (!(await isFresh(target))) return refuse('target-not-empty')
    const last = (await target.migrations()).at(-1)
    if (last !== undefined && last !== schema) return refuse('other-schema')
  }
  await migrate(to, schema)
  return ok(null)
}

export async function migrate(url: string, last?: string): Promise<string[]> {
  const { db, close } = openDatabase(url)
  try {
    return await migrateToLatest(db, last)
  } finally {
    await close()
  }
}
