import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { databaseTargets } from '../support/database.ts'
import { createPostgresDatabase } from '../support/postgres.ts'
import { startServedProcess } from '../support/served-process.ts'
import { ACTS, openCity, type City, type Write } from './support/city.ts'
import { debianTool } from './support/debian-tool.ts'
import { figure, isFull, times } from './support/figures.ts'
import { givenSinceStart } from './support/given-time.ts'
import { untilReady } from './support/ready.ts'

const FAULT = 'kill -9'
const READY_WITHIN_MS = 3_000
/** Two at once of each kind of write. */
const WRITERS = [...ACTS, ...ACTS]

/** Under a folder on a disk: a file in memory would be synced without doing anything. */
function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'idea-kielce-kill-'))
}

/** Begins to write; whoever kills the server then waits for `gone`. */
function beginWriting(city: City, url: string, signal: AbortSignal) {
  const acknowledged: Write[] = []
  const gone = Promise.all(
    WRITERS.map(async (act) => {
      while (!signal.aborted) {
        const write = await city.write(url, act).catch((error: Error) => error)
        if (write instanceof Error) {
          // No answer is what a kill looks like; anything else is a mistake of ours.
          if (/fetch failed|terminated/.test(write.message)) return
          throw write
        }
        expect(write.status, `${act} without a fault`).toBe(303)
        acknowledged.push(write)
      }
    }),
  )
  return { acknowledged, gone }
}

describe.each(databaseTargets())('kill -9 on %s', (target) => {
  const rounds = target === 'sqlite' ? times(50, 6) : times(50, 1)

  test(`${rounds} times during sends, remarks, registrations and positions`, async ({
    onTestFinished,
  }) => {
    const folder = makeFolder()
    const url =
      target === 'sqlite' ? `file:${join(folder, 'city.db')}` : await createPostgresDatabase()
    const env = { DATABASE_URL: url, MAIL_DIR: join(folder, 'mail'), RATE_LIMITS: 'off' }
    let server = await startServedProcess(env)
    const over = new AbortController()
    const { signal } = over
    onTestFinished(async () => {
      over.abort()
      await server[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    })
    await using city = await openCity(url, server.url)
    const acknowledged: Write[] = []
    let slowest = 0
    /** Without the time that others had the processors. */
    let slowestAlone = 0
    for (let round = 0; round < rounds; round += 1) {
      await city.prepare(200)
      const { acknowledged: now, gone } = beginWriting(city, server.url, signal)
      const isUnderWay = () => new Set(now.map(({ act }) => act)).size === ACTS.length
      while (!isUnderWay()) await Promise.race([pause(5), gone])
      await pause(Math.random() * 300)
      server.process.kill('SIGKILL')
      await server.exited
      await gone
      acknowledged.push(...now)
      const started = performance.now()
      server = await startServedProcess(env)
      await untilReady(server.url)
      const ms = performance.now() - started
      slowest = Math.max(slowest, ms)
      slowestAlone = Math.max(slowestAlone, ms / givenSinceStart(server.process.pid ?? 0).slowness)
      expect(await city.missing(now)).toEqual([])
      expect(await verifyAudit(city.db)).toMatchObject({ ok: true })
      if (target === 'sqlite') expect(await integrity(city)).toBe('ok')
    }
    const lost = await city.missing(acknowledged)
    const byAct = ACTS.map((act) => acknowledged.filter((each) => each.act === act).length)
    const audit = await verifyAudit(city.db)
    const on = `${target}, ${rounds} kills`
    figure({
      fault: FAULT,
      what: `${on}: writes lost of those acknowledged`,
      measured: `${lost.length} of ${acknowledged.length} (${byAct.join(', ')} ${ACTS.join(', ')})`,
      target: '0',
    })
    figure({
      fault: FAULT,
      what: `${on}: ready again, slowest`,
      measured: `${Math.round(slowest)} ms (${Math.round(slowestAlone)} ms without waiting for others)`,
      target: `≤ ${READY_WITHIN_MS} ms`,
    })
    figure({
      fault: FAULT,
      what: `${on}: integrity after each, audit chain`,
      measured: audit.ok ? `ok, whole with ${audit.entries} entries` : 'broken',
      target: 'ok, whole',
    })
    expect(lost).toEqual([])
    expect(slowestAlone).toBeLessThan(READY_WITHIN_MS)
  })
})

async function integrity(city: City): Promise<string> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(city.db)
  return rows.map((row) => row.integrity_check).join(', ')
}

/** A process that is killed leaves its pages to the system: only a sync outlives the power, too. */
test('SQLite: each acknowledged write is on the disk before it is acknowledged', async ({
  skip,
}) => {
  const strace = debianTool('strace')
  if (!strace) return skip('strace is not here and cannot be installed')
  const folder = makeFolder()
  const url = `file:${join(folder, 'city.db')}`
  const env = { DATABASE_URL: url, MAIL_DIR: join(folder, 'mail'), RATE_LIMITS: 'off' }
  await using server = await startServedProcess(env)
  await using city = await openCity(url, server.url)
  const writes = times(50, 5)
  await city.prepare(writes)
  // What is prepared once per process must not be taken for a sync of a write.
  for (const act of ACTS) if (act !== 'position') await city.write(server.url, act)
  await pause(500)
  const trace = join(folder, 'trace')
  const tracer = spawn(
    strace,
    ['-f', '-ttt', '-e', 'trace=fdatasync,fsync', '-o', trace, '-p', String(server.process.pid)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await once(tracer.stderr, 'data')
  const acknowledged: { from: number; to: number }[] = []
  for (let count = 0; count < writes; count += 1) {
    for (const act of ACTS) {
      const from = Date.now() / 1_000
      const { status } = await city.write(server.url, act)
      expect(status).toBe(303)
      acknowledged.push({ from, to: Date.now() / 1_000 })
    }
  }
  tracer.kill('SIGINT')
  await once(tracer, 'exit')
  const syncs = [...readFileSync(trace, 'utf8').matchAll(/ (\d+\.\d+) f(?:data)?sync\(/g)].map(
    ([, at]) => Number(at),
  )
  rmSync(folder, { recursive: true, force: true })
  const unsynced = acknowledged.filter(
    ({ from, to }) => !syncs.some((at) => at >= from && at <= to),
  )
  figure({
    fault: FAULT,
    what: `syncs per acknowledged write (strace, ${isFull ? 'all' : 'a part'})`,
    measured: `${syncs.length} of ${acknowledged.length} writes, ${unsynced.length} without`,
    target: '≥ 1 each',
  })
  expect(unsynced).toEqual([])
})
