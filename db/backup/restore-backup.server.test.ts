import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { createPostgresDatabase } from '#tests/support/postgres.ts'
import { migrate } from '../copy/copy-database.server.ts'
import { openDatabase } from '../open.server.ts'
import { makeBackup } from './make-backup.server.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { restoreBackup } from './restore-backup.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-restore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const checkAudit = () => Promise.resolve({ ok: true as const, entries: 0, head: '' })
let made = 0
const newFile = () => `file:${join(folder, `${(made += 1)}.db`)}`
const now = () => new Date(Date.UTC(2026, 10, 23, 9, 0, (made += 1))).toISOString()

async function withPerson(url: string, name: string, last?: string): Promise<string> {
  await migrate(url, last)
  const { db, close } = openDatabase(url)
  const at = '2026-11-23T09:00:00.000Z'
  const email = `${name}@example.pl`
  const account = {
    id: name,
    email,
    email_canonical: email,
    display_name: name,
    locale: 'pl' as const,
  }
  await db
    .insertInto('account')
    .values({ ...account, created_at: at })
    .execute()
  const session = { id_hash: 'h', account_id: name, created_at: at, expires_at: at, ends_at: at }
  await db
    .insertInto('session')
    .values({ ...session, idle_seconds: 60 })
    .execute()
  await close()
  return url
}

async function backupOf(url: string): Promise<string> {
  const into = join(folder, `backups-${(made += 1)}`)
  const backup = await makeBackup({ url, folder: into, now: now(), checkAudit })
  if (!backup.ok) throw new Error(backup.refusal)
  return backup.value.manifestFile
}

async function namesIn(url: string): Promise<string[]> {
  const { db, close } = openDatabase(url)
  const people = await db.selectFrom('account').select('display_name').execute()
  const sessions = await db.selectFrom('session').select('id_hash').execute()
  await close()
  return [...people.map((person) => person.display_name), ...sessions.map((one) => one.id_hash)]
}

const restore = (backup: string, url: string, replace = false) =>
  restoreBackup({ backup, url, replace, now: now(), checkAudit })

describe.each(databaseTargets())('backup and restore on %s', { timeout: 60_000 }, (target) => {
  const empty = () => Promise.resolve(target === 'sqlite' ? newFile() : createPostgresDatabase())

  test('what was there is there; nobody is signed in', async () => {
    const backup = await backupOf(await withPerson(await empty(), 'Ala'))
    const to = await empty()
    expect(await restore(backup, to)).toMatchObject({ ok: true, value: { aside: null } })
    expect(await namesIn(to)).toEqual(['Ala'])
  })

  test('a database that holds something stays, or is kept aside when that is said', async () => {
    const backup = await backupOf(await withPerson(await empty(), 'Ala'))
    const to = await withPerson(await empty(), 'Ola')
    expect(await restore(backup, to)).toMatchObject({ refusal: { kind: 'not-empty' } })
    expect(await namesIn(to)).toEqual(['Ola', 'h'])
    const restored = await restore(backup, to, true)
    expect(await namesIn(to)).toEqual(['Ala'])
    const aside = restored.ok ? restored.value.aside : null
    expect(aside).toMatch(/before[-_]restore/)
    if (target === 'sqlite') expect(await namesIn(`file:${aside}`)).toEqual(['Ola', 'h'])
  })

  test('a database in use stays', async () => {
    const backup = await backupOf(await withPerson(await empty(), 'Ala'))
    const to = await withPerson(await empty(), 'Ola')
    const { db, close } = openDatabase(to)
    await db.selectFrom('account').select('id').execute()
    expect(await restore(backup, to, true)).toMatchObject({ refusal: { kind: 'in-use' } })
    await close()
    expect(await namesIn(to)).toEqual(['Ola', 'h'])
  })

  test('an older one is brought to the newest schema, a newer one refused', async () => {
    const backup = await backupOf(await withPerson(await empty(), 'Ala', '0010-registrations'))
    const to = await empty()
    const restored = await restore(backup, to)
    expect(restored.ok && restored.value.applied[0]).toBe('0011-search')
    expect(await namesIn(to)).toEqual(['Ala'])
    const { manifestSha256: _sum, ...content } = readManifest(readFileSync(backup, 'utf8'))!
    writeFileSync(backup, writeManifest({ ...content, schema: '0999-tomorrow' }))
    expect(await restore(backup, await empty())).toMatchObject({
      refusal: { kind: 'newer', schema: '0999-tomorrow' },
    })
  })
})

test('only this user reads a backup, and an unfinished one leaves nothing', async () => {
  const url = await withPerson(newFile(), 'Ala')
  const into = join(folder, 'private')
  await makeBackup({ url, folder: into, now: now(), checkAudit })
  expect(statSync(into).mode & 0o777).toBe(0o700)
  const modes = readdirSync(into).map((name) => statSync(join(into, name)).mode & 0o777)
  expect(modes).toEqual([0o600, 0o600])
  const changed = () => Promise.resolve({ ok: false as const, problem: 'The log was changed.' })
  const other = join(folder, 'refused')
  await expect(makeBackup({ url, folder: other, now: now(), checkAudit: changed })).rejects.toThrow(
    'The log was changed.',
  )
  expect(readdirSync(other)).toEqual([])
})
