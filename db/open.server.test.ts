import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrateToLatest } from './migrate.server.ts'
import { openDatabase } from './open.server.ts'

test('nobody else on the machine reads the database, the files beside it or its folder', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'idea-kielce-open-'))
  const folder = join(parent, 'data')
  const { db, close } = openDatabase(`file:${join(folder, 'a.db')}`)
  await migrateToLatest(db)
  const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777])
  await close()
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(Object.fromEntries(modes)).toEqual({
    'a.db': 0o600,
    'a.db-shm': 0o600,
    'a.db-wal': 0o600,
  })
  rmSync(parent, { recursive: true })
})
