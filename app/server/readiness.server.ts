import { sql } from 'kysely'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pendingMigrations } from '#db/migrate.server.ts'
import { PRAGMAS } from '#db/dialects/sqlite.server.ts'
import type { Database } from '#db/open.server.ts'
import type { Env } from '#app/platform/env.server.ts'
import { storageState } from '#app/platform/storage-trouble.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'

const MAIL_MAY_WAIT_MS = 15 * 60_000

/** Whether the process can do its work. Why not is for the log, never for who asks. */
export async function isReady({ db, dialect, clock, log, env }: Runtime): Promise<boolean> {
  try {
    const problems: string[] = []
    if ((await pendingMigrations(db)).length > 0) problems.push('migrations are missing')
    else {
      if (dialect === 'sqlite') problems.push(...(await wrongPragmas(db)))
      if (dialect === 'sqlite' && (await diskIsFull(env))) problems.push('the disk is full')
      if (storageState.refusesWrites) await probeCommitting(db, clock.now())
      else await probeWriting(db)
      if (await mailIsStuck(db, clock.now())) problems.push('mail waits for longer than 15 minutes')
    }
    if (problems.length > 0) log.warn({ problems }, 'not ready')
    return problems.length === 0
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    return false
  }
}

async function wrongPragmas(db: Database): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
    const actual = Object.values(rows[0] ?? {})[0]
    // A database in memory has no journal file.
    const isMemory = name === 'journal_mode' && actual === 'memory'
    if (actual !== wanted && !isMemory) wrong.push(`pragma ${name} is ${String(actual)}`)
  }
  return wrong
}

const PROBE = 'readiness probe, never committed'

/** Writes a row and takes it back. Throws when the database cannot be written. */
async function probeWriting(db: Database): Promise<void> {
  const rolledBack = new Error(PROBE)
  try {
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: PROBE, value: '' }).execute()
      throw rolledBack
    })
  } catch (error) {
    if (error !== rolledBack) throw error
  }
}

/** Some pages of the database and of its journal. */
const MUCH = 'x'.repeat(256 * 1024)

/**
 * After a write that was refused only one that stays proves anything: what is taken back never
 * reaches the disk. It is as large as a sending with its index, and goes away again.
 */
async function probeCommitting(db: Database, now: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key: `readiness probe ${now} ${process.pid}`, value: MUCH })
    .execute()
  await db.deleteFrom('setting').where('key', 'like', 'readiness probe %').execute()
  storageState.acceptsWrites()
}

async function diskIsFull({ databaseUrl, minFreeDiskMb }: Env): Promise<boolean> {
  const file = databaseUrl.replace(/^file:(\/\/)?/, '')
  if (file === ':memory:') return false
  const { bavail, bsize } = await statfs(dirname(file))
  return bavail * bsize < minFreeDiskMb * 1024 * 1024
}

/**
 * A mail that was due 15 minutes ago and nobody tried: the worker is dead. One that was tried and
 * waits for its next attempt is the mail server's trouble, and no reason to take the site down.
 */
async function mailIsStuck(db: Database, now: string): Promise<boolean> {
  const limit = new Date(Date.parse(now) - MAIL_MAY_WAIT_MS).toISOString()
  const overdue = await db
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('next_attempt_at', '<', limit)
    .limit(1)
    .executeTakeFirst()
  return overdue !== undefined
}
