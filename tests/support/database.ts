import SqliteDatabase from 'better-sqlite3'
import { Kysely } from 'kysely'
import { assertPragmas, ImmediateSqliteDialect, PRAGMAS } from '#db/dialects/sqlite.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase, type Database } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { copySeededDatabase, createPostgresDatabase, dropPostgresDatabase } from './postgres.ts'

/** A Monday morning in Kielce. */
export const FIXED_NOW: Instant = '2026-11-23T09:00:00.000Z'

export type Target = 'sqlite' | 'postgres'

/**
 * The databases a suite runs on: `describe.each(databaseTargets())('… on %s', (target) => …)`.
 * `TEST_DATABASES=sqlite` leaves PostgreSQL out while one works.
 */
export function databaseTargets(): Target[] {
  const chosen = process.env.TEST_DATABASES?.split(',')
  return (['sqlite', 'postgres'] as const).filter((target) => chosen?.includes(target) ?? true)
}

/** The address of an empty database of its own: SQLite in memory, or one on the PostgreSQL of this run. */
export function emptyDatabaseUrl(target: Target): Promise<string> {
  return target === 'sqlite' ? Promise.resolve('file::memory:') : createPostgresDatabase()
}

export type TestDatabase = AsyncDisposable & { db: Database }

/** A fresh, migrated database with the frame seeded: `await using d = await testDatabase()`. */
export async function testDatabase(target: Target = 'sqlite'): Promise<TestDatabase> {
  if (target === 'sqlite') {
    const { db } = openBytes(new SqliteDatabase(await (seededBytes ??= makeSeededBytes())))
    return { db, [Symbol.asyncDispose]: () => db.destroy() }
  }
  const url = await copySeededDatabase()
  const { db, close } = openDatabase(url)
  return {
    db,
    async [Symbol.asyncDispose]() {
      await close()
      await dropPostgresDatabase(url)
    },
  }
}

/** Migrating and seeding cost twenty times what a copy of the result costs. */
let seededBytes: Promise<Buffer> | null = null

async function makeSeededBytes(): Promise<Buffer> {
  const { sqlite, db } = openBytes(new SqliteDatabase(':memory:'))
  await migrateToLatest(db)
  await seedFrame(db)
  const bytes = sqlite.serialize()
  await db.destroy()
  return bytes
}

/** As `openDatabase` opens a file. */
function openBytes(sqlite: SqliteDatabase.Database) {
  for (const [name, value] of Object.entries(PRAGMAS)) sqlite.pragma(`${name} = ${value}`)
  assertPragmas(sqlite)
  return { sqlite, db: new Kysely<DB>({ dialect: new ImmediateSqliteDialect(sqlite) }) }
}
