import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ImmediateSqliteDialect } from './dialects/sqlite.server.ts'
import { Kysely, sql } from 'kysely'
import { storageTroubleOf } from './storage-trouble.ts'

function coded(code: string, message = 'x'): Error {
  return Object.assign(new Error(message), { code })
}

test.each([
  ['full', coded('SQLITE_FULL')],
  ['full', coded('SQLITE_IOERR_WRITE')],
  ['full', coded('ENOSPC')],
  ['full', coded('53100')],
  ['full', new Error('outer', { cause: coded('SQLITE_FULL') })],
  ['busy', coded('SQLITE_BUSY_SNAPSHOT')],
  ['busy', coded('55P03')],
  ['away', coded('ECONNREFUSED')],
  ['away', coded('57P01')],
  ['away', coded('08006')],
  ['away', new Error('Connection terminated unexpectedly')],
  ['away', new Error('timeout exceeded when trying to connect')],
  [null, coded('SQLITE_CONSTRAINT_UNIQUE')],
  [null, coded('23505')],
  [null, new TypeError('Connection of null')],
  [null, 'SQLITE_FULL'],
])('%s: %o', (trouble, error) => {
  expect(storageTroubleOf(error)).toBe(trouble)
})

test('SQLite takes a transaction back by itself when it is full: what it said comes through', async () => {
  const sqlite = new SqliteDatabase(':memory:')
  const db = new Kysely<{ t: { text: string } }>({
    dialect: new ImmediateSqliteDialect(sqlite),
  })
  await sql`create table t (text text)`.execute(db)
  sqlite.pragma('max_page_count = 20')
  const write = (length: number) =>
    db.transaction().execute((trx) =>
      trx
        .insertInto('t')
        .values({ text: 'x'.repeat(length) })
        .execute(),
    )
  await expect(write(1_000_000)).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  await write(10)
  expect(await db.selectFrom('t').selectAll().execute()).toHaveLength(1)
  await db.destroy()
})
