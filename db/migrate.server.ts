import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './open.server.ts'
import { liftTimeLimit } from './time-limit.server.ts'
import * as accounts from './migrations/0001-accounts.ts'
import * as frame from './migrations/0002-frame.ts'
import * as register from './migrations/0003-register.ts'
import * as judgements from './migrations/0004-judgements.ts'
import * as ground from './migrations/0005-ground.ts'
import * as documents from './migrations/0006-documents.ts'
import * as consultations from './migrations/0007-consultations.ts'
import * as keptVersions from './migrations/0008-kept-versions.ts'
import * as workshops from './migrations/0009-workshops.ts'
import * as registrations from './migrations/0010-registrations.ts'
import * as search from './migrations/0011-search.ts'
import * as similar from './migrations/0012-similar.ts'
import * as suggestions from './migrations/0013-suggestions.ts'
import * as codebook from './migrations/0014-codebook.ts'
import * as coding from './migrations/0015-coding.ts'
import * as room from './migrations/0016-room.ts'
import * as maturity from './migrations/0017-maturity.ts'
import * as indicators from './migrations/0018-indicators.ts'
import * as initiatives from './migrations/0019-initiatives.ts'
import * as growth from './migrations/0021-growth.ts'
import * as erasure from './migrations/0023-erasure.ts'
import * as publicContent from './migrations/0025-public-content.ts'
import * as counters from './migrations/0026-counters.ts'

const MIGRATIONS: Record<string, Migration> = {
  '0001-accounts': accounts,
  '0002-frame': frame,
  '0003-register': register,
  '0004-judgements': judgements,
  '0005-ground': ground,
  '0006-documents': documents,
  '0007-consultations': consultations,
  '0008-kept-versions': keptVersions,
  '0009-workshops': workshops,
  '0010-registrations': registrations,
  '0011-search': search,
  '0012-similar': similar,
  '0013-suggestions': suggestions,
  '0014-codebook': codebook,
  '0015-coding': coding,
  '0016-room': room,
  '0017-maturity': maturity,
  '0018-indicators': indicators,
  '0019-initiatives': initiatives,
  '0021-growth': growth,
  '0023-erasure': erasure,
  '0025-public-content': publicContent,
  '0026-counters': counters,
}

/** A migration goes through every row there is. */
export function inPeace(up: Migration['up']): Migration['up'] {
  return async (db) => {
    await liftTimeLimit(db)
    await up(db)
  }
}

function migrator(db: Database): Migrator {
  const unhurried = Object.entries(MIGRATIONS).map(([name, { up }]) => [name, { up: inPeace(up) }])
  return new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(unhurried) as typeof MIGRATIONS },
  })
}

/**
 * Applies what is missing, each in a transaction, up to the newest or to the one named. Returns the
 * names applied. Throws on failure.
 */
export async function migrateToLatest(db: Database, last?: string): Promise<string[]> {
  const { error, results = [] } = last
    ? await migrator(db).migrateTo(last)
    : await migrator(db).migrateToLatest()
  if (error) throw error
  return results.filter((r) => r.status === 'Success').map((r) => r.migrationName)
}

/** The names of all that this version of the product knows, oldest first. */
export function knownMigrations(): string[] {
  return Object.keys(MIGRATIONS)
}

export async function pendingMigrations(db: Database): Promise<string[]> {
  const all = await migrator(db).getMigrations()
  return all.filter((m) => m.executedAt === undefined).map((m) => m.name)
}
