import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, sql, type Transaction } from 'kysely'
import { expect, test } from 'vitest'
import { ImmediateSqliteDialect, openSqliteReader, PRAGMAS } from './sqlite.server.ts'

type Tables = { counter: { id: number; last: number }; letter: { number: number; body: string } }

/** A file with a counter, and everything that was said to the connection that writes. */
function open() {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-group-'))
  const file = join(folder, 'group.db')
  const said: string[] = []
  const writer = new SqliteDatabase(file, { verbose: (text) => said.push(String(text)) })
  for (const [name, value] of Object.entries(PRAGMAS)) writer.pragma(`${name} = ${value}`)
  writer.exec(`
    create table counter (id integer primary key, last integer not null);
    create table letter (number integer primary key, body text not null);
    insert into counter values (1, 0);
  `)
  const db = new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect(writer, openSqliteReader(file)),
  })
  const other = new SqliteDatabase(file, { readonly: true })
  return {
    db,
    writer,
    times: (text: string) => said.filter((each) => each === text).length,
    /** What is in the file for everybody. */
    kept: () => other.prepare('select number from letter order by number').pluck().all(),
    async [Symbol.asyncDispose]() {
      await db.destroy()
      other.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function write(trx: Transaction<Tables>, body = 'x'): Promise<number> {
  const { last } = await trx
    .updateTable('counter')
    .set((eb) => ({ last: eb('last', '+', 1) }))
    .returning('last')
    .executeTakeFirstOrThrow()
  await trx.insertInto('letter').values({ number: last, body }).execute()
  return last
}

test('those who come at the same time share a commit, and are done when it is on the disk', async () => {
  await using file = open()
  const numbers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const number = await file.db.transaction().execute((trx) => write(trx))
      expect(file.kept()).toContain(number)
      return number
    }),
  )
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
  expect(file.times('commit')).toBeLessThanOrEqual(2)
})

test('one after the other has a commit each', async () => {
  await using file = open()
  for (let n = 0; n < 5; n += 1) await file.db.transaction().execute((trx) => write(trx))
  expect(file.times('commit')).toBe(5)
})

test('who is refused takes back only their own, and leaves no gap in the numbers', async () => {
  await using file = open()
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, n) =>
      file.db.transaction().execute(async (trx) => {
        const number = await write(trx)
        if (n % 3 === 0) throw new Error('refused')
        if (n % 3 === 1) {
          await sql`insert into letter values (${number}, 'the same again')`.execute(trx)
        }
        return number
      }),
    ),
  )
  const accepted = results.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []))
  expect(accepted).toEqual([2, 5, 8])
  expect(file.kept()).toEqual([1, 2, 3])
})

test('nobody reads what may still be taken back, and nobody who reads waits', async () => {
  await using file = open()
  await file.db.transaction().execute(async (trx) => {
    await write(trx)
    expect(await file.db.selectFrom('letter').selectAll().execute()).toEqual([])
    expect(await trx.selectFrom('letter').selectAll().execute()).toHaveLength(1)
  })
  expect(await file.db.selectFrom('letter').selectAll().execute()).toHaveLength(1)
})

test('a single change joins the others; a setting of the connection does not', async () => {
  await using file = open()
  const [, , { rows }] = await Promise.all([
    file.db.transaction().execute((trx) => write(trx)),
    file.db.insertInto('letter').values({ number: 7, body: 'alone' }).execute(),
    sql<{ page_count: number }>`pragma page_count`.execute(file.db),
  ])
  expect(rows).toHaveLength(1)
  expect(file.kept()).toEqual([1, 7])
  expect(file.times('commit')).toBe(1)
})

test('where there is no room all of a group are refused, and those after them are served', async () => {
  await using file = open()
  const pages = file.writer.pragma('page_count', { simple: true }) as number
  file.writer.pragma(`max_page_count = ${pages + 1}`)
  const results = await Promise.allSettled(
    ['x', 'x'.repeat(100_000), 'x'].map((body) =>
      file.db.transaction().execute((trx) => write(trx, body)),
    ),
  )
  const [first, second] = results
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } })
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } })
  file.writer.pragma('max_page_count = 100000')
  const next = await file.db.transaction().execute((trx) => write(trx))
  expect(file.kept()).toContain(next)
})

test('a commit that fails is told to each of its members', async () => {
  await using file = open()
  await sql`create table child (id integer references letter deferrable initially deferred)`.execute(
    file.db,
  )
  const results = await Promise.allSettled([
    file.db.transaction().execute((trx) => write(trx)),
    file.db.transaction().execute((trx) => sql`insert into child values (99)`.execute(trx)),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(file.kept()).toEqual([])
  expect(await file.db.transaction().execute((trx) => write(trx))).toBe(1)
})

test('nobody waits for an end of those who come', async () => {
  await using file = open()
  const over = new AbortController()
  const stream = async () => {
    while (!over.signal.aborted) {
      void file.db.transaction().execute((trx) => write(trx))
      await turn()
    }
  }
  const running = stream()
  const started = performance.now()
  for (let n = 0; n < 10; n += 1) await file.db.transaction().execute((trx) => write(trx))
  const each = (performance.now() - started) / 10
  over.abort()
  await running
  expect(each).toBeLessThan(100)
})

test('a transaction in the middle is waited for, and what was left open is kept at the end', async () => {
  await using file = open()
  const order: string[] = []
  const slow = file.db.transaction().execute(async (trx) => {
    await write(trx)
    for (let n = 0; n < 5; n += 1) await turn()
    order.push('slow')
  })
  const quick = file.db.transaction().execute(async (trx) => {
    order.push('quick')
    return write(trx)
  })
  await Promise.all([slow, quick])
  expect(order).toEqual(['slow', 'quick'])
  expect(file.kept()).toEqual([1, 2])
})

test('one at a time writes, however they come', async () => {
  await using file = open()
  let writing = 0
  const numbers = await Promise.all(
    Array.from({ length: 30 }, async (_, n) => {
      for (let turns = n % 7; turns > 0; turns -= 1) await turn()
      return file.db.transaction().execute(async (trx) => {
        writing += 1
        expect(writing).toBe(1)
        const number = await write(trx)
        if (n % 2) await turn()
        writing -= 1
        return number
      })
    }),
  )
  expect(numbers.toSorted((a, b) => a - b)).toEqual(file.kept())
})
