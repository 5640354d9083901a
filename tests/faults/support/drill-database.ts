import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { copyDatabase, migrate } from '#db/copy/copy-database.server.ts'
import { createPostgresDatabase } from '../../support/postgres.ts'
import type { Target } from '../../support/database.ts'
import { unpackFixture } from './fixture-databases.ts'

/** The demonstration in the newest schema, on either database. */
export async function demoDatabase(target: Target, folder: string): Promise<string> {
  const file = `file:${unpackFixture('0019-initiatives', folder)}`
  await migrate(file)
  if (target === 'sqlite') return file
  const url = await createPostgresDatabase()
  const copied = await copyDatabase(file, url)
  if (!copied.ok) throw new Error(copied.refusal)
  return url
}

/** Nothing is left: the disk is gone, or somebody dropped everything. */
export async function wipe(url: string): Promise<void> {
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length)
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop schema public cascade')
  await client.query('create schema public')
  await client.end()
}

/** An empty database of a kind. */
export function emptyDatabase(target: Target, folder: string): Promise<string> {
  return target === 'sqlite'
    ? Promise.resolve(`file:${join(folder, `empty-${Math.random()}.db`)}`)
    : createPostgresDatabase()
}
