import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { openDatabase } from '#db/open.server.ts'
import { openBrowser } from '../support/browser.ts'
import { startServedProcess } from '../support/served-process.ts'
import { startFaultyMail } from './support/faulty-mail.ts'
import { figure, times } from './support/figures.ts'

const LETTERS = times(1_000, 24)
/** How often the worker is killed while it delivers. */
const KILLS = times(2, 1)
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-mail-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a mail server that refuses, hangs and drops for ten minutes costs nobody a letter', async () => {
  await using mail = await startFaultyMail()
  const url = `file:${join(folder, 'city.db')}`
  const env = { DATABASE_URL: url, SMTP_URL: mail.url, RATE_LIMITS: 'off', LOG_LEVEL: 'fatal' }
  let server = await startServedProcess(env)
  const { db, close } = openDatabase(url)
  let sent = 0

  /** Sends so many and returns how long each answer took. */
  async function send(count: number): Promise<number[]> {
    const browser = openBrowser(server.url)
    const took: number[] = []
    for (let n = 0; n < count; n += 1) {
      const email = `osoba${sent++}@example.pl`
      const fields = { key: newIdempotencyKey(), title: 'Ławka', body: `Sprawa ${sent}`, email }
      const begun = performance.now()
      const answer = await browser.post('/postulaty/nowy', fields)
      await answer.arrayBuffer()
      took.push(performance.now() - begun)
      expect(answer.status).toBe(303)
    }
    return took
  }
  /** The clock of the outbox moves on: what waits for its next attempt is due. */
  async function moveOn(): Promise<void> {
    const now = new Date().toISOString()
    await db
      .updateTable('outbox')
      .set({ next_attempt_at: now })
      .where('sent_at', 'is', null)
      .where('next_attempt_at', '>', now)
      .execute()
  }
  async function killAndStart(): Promise<void> {
    await server[Symbol.asyncDispose]()
    server = await startServedProcess(env)
  }

  try {
    await send(4)
    const before = await send(8)
    const during: number[] = []
    for (const fault of ['refuse', 'drop', 'hang'] as const) {
      mail.fail(fault)
      await moveOn()
      during.push(...(await send(Math.floor((LETTERS - 12) / 3))))
      await pause(2_100)
      // The worker waits for a greeting that never comes: it dies there.
      if (fault === 'hang') await killAndStart()
    }
    during.push(...(await send(LETTERS - sent)))
    const tried = await db
      .selectFrom('outbox')
      .select((eb) => eb.fn.max('attempts').as('most'))
      .executeTakeFirstOrThrow()
    expect(tried.most).toBeGreaterThanOrEqual(1)
    mail.fail('none')
    let kills = 0
    while ((await waiting()) > 0) {
      await moveOn()
      await pause(500)
      if (kills < KILLS && mail.delivered.length > (LETTERS * (kills + 1)) / 3) {
        kills += 1
        await killAndStart()
      }
    }
    const addresses = mail.delivered.flatMap((letter) => letter.recipients)
    const twice = addresses.length - new Set(addresses).size
    const lost = LETTERS - new Set(addresses).size
    const [calm, broken] = [median(before), median(during)]
    figure({
      fault: 'mail server',
      what: `letters lost / twice, of ${LETTERS}, server killed ${kills + 1} times`,
      measured: `${lost} / ${twice}`,
      target: '0 / ≤ 1 %',
    })
    figure({
      fault: 'mail server',
      what: 'a send, median, before / while mail is broken',
      measured: `${calm.toFixed(1)} / ${broken.toFixed(1)} ms`,
      target: 'no slower',
    })
    expect(lost).toBe(0)
    expect(twice).toBeLessThanOrEqual(Math.max(1, LETTERS / 100))
    // Nobody waits for a mail server: a timeout of it would be thousands of milliseconds.
    expect(broken).toBeLessThan(calm * 1.5 + 25)
  } finally {
    await server[Symbol.asyncDispose]()
    await close()
  }

  async function waiting(): Promise<number> {
    const rows = await db
      .selectFrom('outbox')
      .select('id')
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .execute()
    return rows.length
  }
})

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
