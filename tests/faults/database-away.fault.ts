import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { openBrowser } from '../support/browser.ts'
import { startPostgres } from '../support/embedded-postgres.ts'
import { decodeHtml } from '../support/form-page.ts'
import { startServedProcess } from '../support/served-process.ts'
import { openCity } from './support/city.ts'
import { figure, times } from './support/figures.ts'
import { readiness } from './support/ready.ts'

const FAULT = 'database away'
const CALM_WITHIN_MS = 2_000
const BACK_WITHIN_MS = 5_000
const ROUNDS = times(5, 1)
const AWAY_MS = times(5_000, 1_000)
/** Each with words of its own, so that no page is a remembered one. */
const READERS = 6

type Seen = { at: number; ms: number; status: number }

/** Reads until it is told to stop; a connection without an answer counts as status 0. */
async function read(url: string, reader: number, seen: Seen[], signal: AbortSignal) {
  for (let count = 0; !signal.aborted; count += 1) {
    const at = performance.now()
    const path = `/postulaty?q=ławka${reader}x${count}`
    const response = await openBrowser(url)
      .get(path)
      .catch(() => null)
    const html = (await response?.text().catch(() => '')) ?? ''
    const status = response?.status ?? 0
    seen.push({ at, ms: performance.now() - at, status })
    if (status === 503) {
      expect(html).toContain('Chwilowa przerwa')
      expect(response?.headers.get('Retry-After')).toBe('5')
      expect(html).not.toMatch(/ECONN|terminat| at .*\.js/)
      await pause(20)
    }
  }
}

test(`PostgreSQL stops and starts under load, ${ROUNDS} times`, async ({ onTestFinished }) => {
  const postgres = await startPostgres()
  onTestFinished(() => postgres.stop())
  const url = `${postgres.url}/postgres`
  await using server = await startServedProcess({
    DATABASE_URL: url,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'silent',
  })
  await using city = await openCity(url, server.url)
  expect((await city.write(server.url, 'postulate')).status).toBe(303)
  let slowest = 0
  let slowestBack = 0
  let refused = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const over = new AbortController()
    const seen: Seen[] = []
    const readers = Array.from({ length: READERS }, (_, n) =>
      read(server.url, n, seen, over.signal),
    )
    await pause(500)
    await postgres.interrupt()
    const away = performance.now()
    await pause(AWAY_MS)
    expect(await readiness(server.url)).toBe(503)
    const body = 'Ławka przy szkole.\nI druga.'
    const fields = { key: newIdempotencyKey(), title: 'Ławka', body, author: 'resident' }
    const sent = await openBrowser(server.url).post('/postulaty/nowy', fields)
    expect([sent.status, sent.headers.get('Retry-After')]).toEqual([503, '5'])
    const given = decodeHtml(await sent.text()).replaceAll('\r\n', '\n')
    expect(given).toContain(`>${body}</textarea>`)
    const resuming = performance.now()
    await postgres.resume()
    const back = performance.now()
    await untilServed(seen, back)
    over.abort()
    await Promise.all(readers)
    const again = await openBrowser(server.url).post('/postulaty/nowy', fields)
    expect(again.status).toBe(303)
    await again.text()
    const during = seen.filter(({ at, ms }) => at >= away && at + ms <= resuming)
    expect(new Set(during.map(({ status }) => status))).toEqual(new Set([503]))
    // Not even those who were on their way when it stopped are left without an answer.
    expect(seen.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
    refused += during.length
    slowest = Math.max(slowest, ...seen.map(({ ms }) => ms))
    const first = seen.find(({ at, status }) => at > back && status === 200)
    slowestBack = Math.max(slowestBack, (first?.at ?? Infinity) + (first?.ms ?? 0) - back)
  }
  expect(server.process.exitCode).toBeNull()
  figure({
    fault: FAULT,
    what: `slowest page while PostgreSQL is away (${refused} pages in words, 503)`,
    measured: `${Math.round(slowest)} ms`,
    target: `< ${CALM_WITHIN_MS} ms`,
  })
  figure({
    fault: FAULT,
    what: 'first page after it is back, slowest; the process lives on',
    measured: `${Math.round(slowestBack)} ms; yes`,
    target: `≤ ${BACK_WITHIN_MS} ms; yes`,
  })
  expect(refused).toBeGreaterThan(10)
  expect(slowest).toBeLessThan(CALM_WITHIN_MS)
  expect(slowestBack).toBeLessThan(BACK_WITHIN_MS)
})

async function untilServed(seen: Seen[], after: number): Promise<void> {
  const patience = performance.now() + 2 * BACK_WITHIN_MS
  while (performance.now() < patience) {
    if (seen.some(({ at, status }) => at > after && status === 200)) return
    await pause(10)
  }
}
