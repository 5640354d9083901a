import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { encodeFields, openBrowser, type Fields } from '../support/browser.ts'
import { decodeHtml } from '../support/form-page.ts'
import { startServedProcess } from '../support/served-process.ts'
import { openCity, type City, type Write } from './support/city.ts'
import { figure } from './support/figures.ts'
import { readiness, untilReady } from './support/ready.ts'

const FAULT = 'disk full'
const REFUSED_WITHIN_MS = 1_000
const DISK_MB = 24
const WORDS = {
  pl: 'Teraz nie możemy niczego zapisać',
  en: 'We cannot save anything right now',
  uk: 'Зараз ми нічого не можемо зберегти',
}
const TYPED = 'Ławka przy „Starym Młynie” <b>& inne</b>\nDruga linijka.'

type Refused = { status: number; ms: number; html: string; retryAfter: string | null }

async function sendRefused(url: string, path: string, body: BodyInit, lang = 'pl') {
  const started = performance.now()
  const response = await openBrowser(url).fetch(path, {
    method: 'POST',
    body,
    headers: { 'Accept-Language': lang },
  })
  // Texts of a form travel with line ends of their own.
  const html = (await response.text()).replaceAll('\r\n', '\n')
  const retryAfter = response.headers.get('Retry-After')
  const ms = performance.now() - started
  return { status: response.status, ms, html, retryAfter } satisfies Refused
}

const postulate = (body = TYPED): Fields => ({
  key: newIdempotencyKey(),
  title: 'Ławka dla Żanety',
  body,
  author: 'resident',
})

/** In each language, and in both encodings. */
async function expectRefusals(url: string): Promise<number[]> {
  const times: number[] = []
  for (const [lang, words] of Object.entries(WORDS)) {
    const fields = postulate()
    const refused = await sendRefused(url, '/postulaty/nowy', encodeFields(fields), lang)
    expect([refused.status, refused.retryAfter]).toEqual([507, '60'])
    expect(refused.html).toContain(words)
    // To read, and in a form that sends it all again.
    expect(decodeHtml(refused.html)).toContain(`>${TYPED}</textarea>`)
    for (const [name, value] of Object.entries(fields)) {
      expect(decodeHtml(refused.html)).toContain(`name="${name}" value="${String(value)}"`)
    }
    expect(refused.html).toContain('<form method="post" action="/postulaty/nowy"')
    times.push(refused.ms)
  }
  const multipart = new FormData()
  for (const [name, value] of Object.entries(postulate())) multipart.append(name, String(value))
  const parts = await sendRefused(url, '/postulaty/nowy', multipart)
  expect([parts.status, parts.html.includes('multipart/form-data')]).toEqual([507, true])
  expect(decodeHtml(parts.html)).toContain(`>${TYPED}</textarea>`)
  return [...times, parts.ms]
}

async function expectReads(url: string): Promise<void> {
  for (const path of ['/', '/postulaty', '/postulaty?q=ławka', '/szukaj?q=ławka', '/warsztaty']) {
    const response = await openBrowser(url).get(path)
    expect([path, response.status]).toEqual([path, 200])
    await response.text()
  }
  expect(await readiness(url)).toBe(503)
}

/** Sends until something is refused; what was acknowledged meanwhile must be there. */
async function fillUp(city: City, url: string): Promise<Write[]> {
  const acknowledged: Write[] = []
  for (let count = 0, inVain = 0; count < 2_000; count += 1) {
    const write = await city.write(url, count % 2 ? 'registration' : 'postulate')
    if (write.status === 303) {
      acknowledged.push(write)
      inVain = 0
      continue
    }
    expect(write.status).toBe(507)
    inVain += 1
    // A small row may still find a place where a large one does not.
    if (inVain > 10) return acknowledged
  }
  throw new Error('never full')
}

async function expectWhole(city: City, url: string, acknowledged: Write[]): Promise<number> {
  const started = performance.now()
  await untilReady(url)
  const again = await city.write(url, 'postulate')
  expect(again.status).toBe(303)
  const recovered = performance.now() - started
  expect(await city.missing([...acknowledged, again])).toEqual([])
  const { rows } = await sql`pragma integrity_check`.execute(city.db)
  expect(rows).toEqual([{ integrity_check: 'ok' }])
  return recovered
}

function report(how: string, times: number[], recovered: number): void {
  const slowest = Math.max(...times)
  const what = (words: string) => `${how}: ${words}`
  figure({
    fault: FAULT,
    what: what('refused in words with the text kept, slowest'),
    measured: `507 in ${Math.round(slowest)} ms`,
    target: `< ${REFUSED_WITHIN_MS} ms`,
  })
  figure({
    fault: FAULT,
    what: what('pages to read, /readyz; writing again without restart'),
    measured: `200, 503; after ${Math.round(recovered)} ms`,
    target: '200, 503; yes',
  })
  expect(slowest).toBeLessThan(REFUSED_WITHIN_MS)
}

test('a small disk that fills up, and has room again', async ({ skip, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-disk-'))
  const mount = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder]
  if (spawnSync('mount', mount).status !== 0) return skip('no right to mount a small disk')
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  const url = `file:${join(folder, 'city.db')}`
  const env = { DATABASE_URL: url, RATE_LIMITS: 'off', MIN_FREE_DISK_MB: '1', LOG_LEVEL: 'silent' }
  await using server = await startServedProcess(env)
  await using city = await openCity(url, server.url)
  expect((await city.write(server.url, 'postulate')).status).toBe(303)
  const { bavail, bsize } = statfsSync(folder)
  const filler = join(folder, 'filler')
  writeFileSync(filler, Buffer.alloc(bavail * bsize - 64 * 1024, 1))
  const acknowledged = await fillUp(city, server.url)
  const times = await expectRefusals(server.url)
  await expectReads(server.url)
  rmSync(filler)
  report('small disk', times, await expectWhole(city, server.url, acknowledged))
})

test('a database that may not grow, and may again', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const url = `file:${join(folder, 'city.db')}`
  const env = { DATABASE_URL: url, RATE_LIMITS: 'off', LOG_LEVEL: 'silent' }
  await using server = await startServedProcess(env)
  await using city = await openCity(url, server.url)
  const growth = (pages: number) =>
    new Promise((done) => {
      server.process.once('message', done)
      server.process.send({ growth: pages })
    })
  await growth(8)
  const acknowledged = await fillUp(city, server.url)
  const times = await expectRefusals(server.url)
  await expectReads(server.url)
  await growth(1_000_000)
  report('max_page_count', times, await expectWhole(city, server.url, acknowledged))
})
