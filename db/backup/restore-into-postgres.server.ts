import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ok, refuse } from '#app/lib/result.ts'
import { migrate, openCopy } from '../copy/copy-database.server.ts'
import { copyRows } from '../copy/copy-rows.server.ts'
import { isFresh } from '../copy/fresh-database.server.ts'
import { openPostgresCopy } from '../copy/postgres-copy.server.ts'
import { openSqliteCopy } from '../copy/sqlite-copy.server.ts'
import { unpackBackup } from './read-backup.server.ts'
import { stampOf, type RestoreInto } from './restore-order.ts'

const LEAVING_MS = 3_000
const LOOK_AGAIN_MS = 50

/** Into a schema of its own beside the one in use; then the two change names in one transaction. */
export const restoreIntoPostgres: RestoreInto = async (order, manifest) => {
  const { url, replace, now, checkAudit } = order
  const isEmpty = await isEmptySchema(url)
  if (!isEmpty && !replace) return refuse({ kind: 'not-empty' })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const staged = `restore_${stampOf(now)}`
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-restore-'))
  try {
    if (await isInUse(client)) return refuse({ kind: 'in-use' })
    const file = join(folder, 'restore.db')
    const unpacked = await unpackBackup(manifest, file, checkAudit)
    if (!unpacked.ok) return unpacked
    await makeSchema(client, staged)
    const stagedUrl = addressOfSchema(url, staged)
    await migrate(stagedUrl, manifest.schema)
    {
      await using source = openSqliteCopy(file)
      await using target = await openPostgresCopy(url, staged)
      await copyRows(source, target)
    }
    const applied = await migrate(stagedUrl)
    if (await isInUse(client)) return refuse({ kind: 'in-use' })
    const aside = await switchSchemas(client, staged, isEmpty ? null : `before_${staged}`)
    return ok({ aside, applied })
  } finally {
    rmSync(folder, { recursive: true, force: true })
    // Where the names were changed there is none of this name any more.
    await client.query(`drop schema if exists ${staged} cascade`)
    await client.end()
  }
}

async function isEmptySchema(url: string): Promise<boolean> {
  await using there = await openCopy(url)
  return await isFresh(there)
}

/** Connections of our own that were just closed take a moment to leave the server. */
async function isInUse(client: pg.Client): Promise<boolean> {
  const patience = performance.now() + LEAVING_MS
  for (;;) {
    const others = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and usesysid is not null and coalesce(backend_type, 'client backend') = 'client backend'`,
    )
    if (others.rowCount === 0) return false
    if (performance.now() > patience) return true
    await pause(LOOK_AGAIN_MS)
  }
}

async function makeSchema(client: pg.Client, name: string): Promise<void> {
  await client.query(`create schema ${name}`)
  // The migrator takes those of any schema for its own.
  await client.query(`create table ${name}.kysely_migration
    (name varchar(255) primary key, timestamp varchar(255) not null)`)
  await client.query(`create table ${name}.kysely_migration_lock
    (id varchar(255) primary key, is_locked integer not null default 0)`)
}

function addressOfSchema(url: string, schema: string): string {
  const address = new URL(url)
  // These stand in place of the options that the pool gives.
  const options = `-c timezone=UTC -c synchronous_commit=on -c search_path=${schema}`
  address.searchParams.set('options', options)
  return address.href.replaceAll('+', '%20')
}

/** Returns the name under which what was there stays; an empty one goes. */
async function switchSchemas(
  client: pg.Client,
  staged: string,
  aside: string | null,
): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    'select quote_ident(current_schema()) as name',
  )
  const name = rows[0]?.name ?? 'public'
  const old = aside ?? `empty_${staged}`
  await client.query('begin')
  await client.query(`alter schema ${name} rename to ${old}`)
  await client.query(`alter schema ${staged} rename to ${name}`)
  if (aside === null) await client.query(`drop schema ${old} cascade`)
  await client.query('commit')
  return aside
}
