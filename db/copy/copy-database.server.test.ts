import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { createPostgresDatabase } from '#tests/support/postgres.ts'
import { openDatabase } from '../open.server.ts'
import { copyDatabase, migrate, openCopy } from './copy-database.server.ts'
import { JSON_COLUMNS } from './copied-tables.ts'
import { sumTables } from './copy-rows.server.ts'
import { RowsHash } from './row-hash.ts'

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-copy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const newFile = () => `file:${join(folder, `${(made += 1)}.db`)}`

/** A database with a value of each kind, and a number of the series of units that is gone. */
async function filled(url: string): Promise<string> {
  await migrate(url)
  const { db, close } = openDatabase(url)
  const unit = { kind: 'office' as const, short_name: 'W', position: 1, is_example: 0 }
  await db
    .insertInto('unit')
    .values({ ...unit, slug: 'a', name: 'Żółć „ąę” \n 🏙️' })
    .execute()
  await db
    .insertInto('unit')
    .values({ ...unit, slug: 'b', name: 'gone' })
    .execute()
  await db.deleteFrom('unit').where('slug', '=', 'b').execute()
  const counts = '{"7": 2, "11":  1}'
  await db.insertInto('learned_word').values({ model: 1, lemma: 'most', counts }).execute()
  const content = Buffer.from([0, 255, 10, 128])
  await db
    .insertInto('file')
    .values({
      hash: 'a'.repeat(64),
      mime: 'image/png',
      size: 4,
      content,
      created_at: '2026-11-23T09:00:00.000Z',
    })
    .execute()
  await close()
  return url
}

describe.each(databaseTargets())('a copy from SQLite into %s', { timeout: 60_000 }, (target) => {
  const empty = () => (target === 'sqlite' ? newFile() : createPostgresDatabase())

  test('has the same rows, and goes on counting where the other stopped', async () => {
    const from = await filled(newFile())
    const to = await empty()
    expect(await copyDatabase(from, to)).toMatchObject({ ok: true })
    await using source = await openCopy(from)
    await using copy = await openCopy(to)
    expect(await sumTables(copy)).toEqual(await sumTables(source))
    const { db, close } = openDatabase(to)
    const kind = 'office' as const
    const next = { kind, short_name: 'W', position: 2, is_example: 0, slug: 'c', name: 'C' }
    const { id } = await db
      .insertInto('unit')
      .values(next)
      .returning('id')
      .executeTakeFirstOrThrow()
    await close()
    expect(id).toBe(3)
  })

  test('is refused by a database that holds something, and changes nothing there', async () => {
    const to = await filled(await empty())
    expect(await copyDatabase(await filled(newFile()), to)).toMatchObject({
      refusal: 'target-not-empty',
    })
  })

  test('brings an older database to the newest schema', async () => {
    const from = newFile()
    await migrate(from, '0010-registrations')
    const copied = await copyDatabase(from, await empty())
    expect(copied).toMatchObject({ ok: true, value: { schema: '0010-registrations' } })
    expect(copied.ok && copied.value.applied[0]).toBe('0011-search')
  })
})

test('nothing is copied from where nothing is', async () => {
  expect(await copyDatabase(newFile(), newFile())).toMatchObject({ refusal: 'no-source' })
})

test.runIf(databaseTargets().includes('postgres'))(
  'the columns of JSON are those of the schema',
  async () => {
    const url = await createPostgresDatabase()
    await migrate(url)
    await using copy = await openCopy(url)
    const json = (await copy.tables()).flatMap(({ name, columns }) =>
      columns.filter((column) => column.isJson).map((column) => `${name}.${column.name}`),
    )
    expect(new Set(json)).toEqual(JSON_COLUMNS)
  },
)

describe('the hash of rows', () => {
  const columns = [
    { name: 'a', isJson: false },
    { name: 'b', isJson: true },
  ]
  const hashOf = (...rows: (null | number | string | Uint8Array)[][]) => {
    const sum = new RowsHash(columns)
    for (const row of rows) sum.add(row)
    return sum.digest()
  }

  test('is one for the same rows in another order and another writing', () => {
    expect(hashOf(['x', '{"a":1,"b":2}'], [1, null])).toBe(
      hashOf([1, null], ['x', '{ "b": 2, "a": 1 }']),
    )
    expect(hashOf(['2026-11-23T09:00:00Z', null])).toBe(hashOf(['2026-11-23T09:00:00.000Z', null]))
  })

  test('is another for any other row', () => {
    const hashes = [
      hashOf(),
      hashOf(['1', null]),
      hashOf([1, null]),
      hashOf([1, null], [1, null]),
      hashOf([null, null]),
      hashOf(['', null]),
      hashOf([Buffer.from('1'), null]),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
