import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase, type Database } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import type { Instant } from '#db/schema.ts'
import { createPostgresDatabase } from './postgres.ts'

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
  const { db, close } = openDatabase(await emptyDatabaseUrl(target))
  await migrateToLatest(db)
  await seedFrame(db)
  return { db, [Symbol.asyncDispose]: close }
}
