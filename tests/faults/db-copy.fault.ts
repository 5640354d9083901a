import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openCopy } from '#db/copy/copy-database.server.ts'
import { sumTables } from '#db/copy/copy-rows.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { freePort } from '../support/free-port.ts'
import { createPostgresDatabase } from '../support/postgres.ts'
import { startServedProcess } from '../support/served-process.ts'
import { demoDatabase } from './support/drill-database.ts'
import { figure, times } from './support/figures.ts'
import { changedPages, findSteadyPages, readPages } from './support/public-pages.ts'
import { runScript } from './support/run-script.ts'
import { nextReference, sendOne } from './support/sending.ts'

const FAULT = 'db:copy'
const SEARCHES = ['/postulaty?q=przystanek', '/szukaj?q=przystanek'] as const

async function sumsOf(url: string) {
  await using copy = await openCopy(url)
  return await sumTables(copy)
}

/** Counted by the database itself, beside what the command says. */
async function countRows(url: string, tables: readonly string[]): Promise<number> {
  const { db, close } = openDatabase(url)
  let rows = 0
  for (const table of tables) {
    const counted = sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`
    rows += (await counted.execute(db)).rows[0]?.n ?? 0
  }
  await close()
  return rows
}

test('the demonstration from SQLite to PostgreSQL and back', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-copy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const first = await demoDatabase('sqlite', folder)
  const second = await createPostgresDatabase()
  const third = `file:${join(folder, 'back.db')}`
  const sums = await sumsOf(first)
  const tables = sums.map((sum) => sum.name)
  const rows = sums.reduce((all, sum) => all + sum.rows, 0)

  const there = await runScript('scripts/db-copy.ts', ['--from', first, '--to', second])
  expect(there.output).toContain(`${rows} rows`)
  expect(there.code).toBe(0)
  const back = await runScript('scripts/db-copy.ts', ['--from', second, '--to', third])
  expect(back.code, back.output).toBe(0)
  expect(await sumsOf(second)).toEqual(sums)
  expect(await sumsOf(third)).toEqual(sums)
  const counts = await Promise.all([first, second, third].map((url) => countRows(url, tables)))
  expect(counts).toEqual([rows, rows, rows])
  figure({
    fault: FAULT,
    what: `SQLite → PostgreSQL → SQLite, ${tables.length} tables`,
    measured: `${counts.join(' = ')} rows, all hashes equal, ${there.seconds.toFixed(1)} + ${back.seconds.toFixed(1)} s`,
    target: 'equal',
  })
  const again = await runScript('scripts/db-copy.ts', ['--from', first, '--to', second])
  expect(again.output).toContain('is not empty')
  expect(again.code).toBe(1)
  expect(await sumsOf(second)).toEqual(sums)

  const port = String(await freePort())
  const pages = new Map<string, string>()
  const references: string[] = []
  for (const [name, url] of Object.entries({ first, second, third })) {
    await using server = await startServedProcess({
      DATABASE_URL: url,
      PORT: port,
      MAIL_DIR: join(folder, 'mail'),
      RATE_LIMITS: 'off',
    })
    if (name === 'first') {
      for (const [path, text] of await findSteadyPages(server.url, times(200, 20))) {
        pages.set(path, text)
      }
      // The search index is not copied: each database makes its own.
      for (const [path, text] of await readPages(server.url, SEARCHES)) pages.set(path, text)
      expect(pages.get(SEARCHES[0])).toMatch(/IK-20\d\d-/)
    }
    expect(changedPages(pages, await readPages(server.url, [...pages.keys()])), name).toEqual([])
    references.push((await sendOne(server.url, 'Po przenosinach')).reference)
  }
  const { db, close } = openDatabase(third)
  const last = await db
    .selectFrom('submission')
    .select('reference')
    .orderBy('id', 'desc')
    .limit(2)
    .execute()
  await close()
  expect(new Set(references).size).toBe(1)
  expect(nextReference(last[1]?.reference ?? '')).toBe(references[0])
  figure({
    fault: FAULT,
    what: `pages with other bytes from the copies, of ${pages.size} on each`,
    measured: `0; the next number is ${references[0]} on all three`,
    target: '0; the next of the series',
  })
})
