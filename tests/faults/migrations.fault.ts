import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { migrate, openCopy } from '#db/copy/copy-database.server.ts'
import { sumTables } from '#db/copy/copy-rows.server.ts'
import { knownMigrations } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { databaseTargets } from '../support/database.ts'
import { anotherLike, earlierDatabase, lostBetween, rowsOf } from './support/earlier-database.ts'
import { figure, isFull, times } from './support/figures.ts'
import { FIXTURES } from './support/fixture-databases.ts'
import { runScript } from './support/run-script.ts'

const FAULT = 'migrations'
const SHORT = '0010-registrations'
/** Days and places of workshops moved to their sessions with 0009. */
const MOVED = /^workshop\.(place|starts_on|ends_on)$/

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(databaseTargets())('migrations on %s', (target) => {
  // PostgreSQL takes seconds for each: one of them where time is short.
  const fixtures = FIXTURES.filter((name) => isFull || target === 'sqlite' || name === SHORT)
  test.each(fixtures)('%s to the newest: every row is still there', async (fixture) => {
    const url = await earlierDatabase(target, fixture, folder)
    const before = await rowsOf(url)
    await migrate(url)
    const lost = lostBetween(before, await rowsOf(url))
    expect(lost.columns.filter((column) => !MOVED.test(column))).toEqual([])
    expect(lost.rows).toEqual([])
    const { db, close } = openDatabase(url)
    expect(await verifyAudit(db)).toMatchObject({ ok: true })
    await close()
    const rows = [...before.values()].reduce((sum, table) => sum + table.rows.length, 0)
    figure({
      fault: FAULT,
      what: `${fixture} → ${knownMigrations().at(-1)} on ${target}: rows lost or changed`,
      measured: `${lost.rows.length} of ${rows}`,
      target: '0',
    })
  })

  const starts = isFull ? (['empty', ...FIXTURES] as const) : ([SHORT] as const)
  const points = target === 'sqlite' ? times(20, 4) : times(20, 2)
  test(`killed at ${points} random points and run again`, async () => {
    const made = new Map<string, Awaited<ReturnType<typeof prepared>>>()
    async function prepared(start: (typeof starts)[number]) {
      const url = await earlierDatabase(target, start, folder)
      const whole = await anotherLike(url, 'whole')
      const ran = await runScript('tests/faults/migrate-and-die.ts', [whole])
      expect(ran.code, ran.output).toBe(0)
      const statements = Number(/(\d+) statements/.exec(ran.output)?.[1])
      await using copy = await openCopy(whole)
      return { url, statements, sums: await sumTables(copy), applied: await copy.migrations() }
    }
    for (let point = 0; point < points; point += 1) {
      const start = starts[point % starts.length] ?? SHORT
      const like = made.get(start) ?? (await prepared(start))
      made.set(start, like)
      const url = await anotherLike(like.url, `killed${point}`)
      const at = 1 + Math.floor(Math.random() * like.statements)
      const ran = await runScript('tests/faults/migrate-and-die.ts', [url, String(at)])
      expect(ran.signal, `${start} at statement ${at}: ${ran.output}`).toBe('SIGKILL')
      await migrate(url)
      await using copy = await openCopy(url)
      expect(await copy.migrations(), `${start} at statement ${at}`).toEqual(like.applied)
      expect(await sumTables(copy), `${start} at statement ${at}`).toEqual(like.sums)
    }
    figure({
      fault: FAULT,
      what: `killed at random statements on ${target}, run again: newest schema, the same rows`,
      measured: `${points} of ${points}`,
      target: 'all',
    })
  })
})
