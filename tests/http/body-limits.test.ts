import { afterAll, beforeAll, expect, test } from 'vitest'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { tableContents } from '../support/table-contents.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const FORM = 'application/x-www-form-urlencoded'
const MIB = 1024 * 1024
/** No route is there: whatever passes the limits ends as 404 or 405. */
const NOWHERE = '/nie-ma-takiej-strony'

function post(body: string, contentType: string, path = NOWHERE, cookie = '') {
  return sendRaw(
    server.port,
    rawRequest(server.port, {
      method: 'POST',
      path,
      headers: {
        'Content-Type': contentType,
        'Sec-Fetch-Site': 'same-origin',
        'Accept-Language': 'pl',
        ...(cookie ? { Cookie: cookie } : {}),
      },
      body,
    }),
    8_000,
  )
}

function passes(status: number): boolean {
  return status === 404 || status === 405
}

test('a form of 64 KiB passes, one byte more does not', async () => {
  expect(passes((await post(`a=${'x'.repeat(64 * 1024 - 2)}`, FORM)).status)).toBe(true)
  expect((await post(`a=${'x'.repeat(64 * 1024 - 1)}`, FORM)).status).toBe(413)
})

test('2 MB are refused with a page that says how to go back', async () => {
  const answer = await post(`title=${'x'.repeat(2 * MIB)}`, FORM, '/postulaty/nowy')
  expect(answer.status).toBe(413)
  expect(answer.headers.get('Connection')).toBe('close')
  expect(Buffer.from(answer.body, 'latin1').toString()).toContain(
    'Wpisany tekst powinien tam nadal być',
  )
})

test('10 MB in pieces without a length are counted, and memory does not grow with them', async () => {
  const before = process.memoryUsage.rss()
  async function* pieces() {
    yield `POST ${NOWHERE} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n`
    yield `Content-Type: ${FORM}\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n`
    const piece = 'x'.repeat(64 * 1024)
    for (let sent = 0; sent < 10 * MIB; sent += piece.length) {
      yield `${piece.length.toString(16)}\r\n${piece}\r\n`
    }
    yield '0\r\n\r\n'
  }
  const answer = await sendRaw(server.port, pieces(), 8_000)
  expect(answer.status).toBe(413)
  expect(process.memoryUsage.rss() - before).toBeLessThan(60 * MIB)
})

test('a compressed body is not unpacked', async () => {
  const answer = await sendRaw(
    server.port,
    rawRequest(server.port, {
      method: 'POST',
      path: NOWHERE,
      headers: {
        'Content-Type': FORM,
        'Sec-Fetch-Site': 'same-origin',
        'Content-Encoding': 'gzip',
      },
      body: 'not really',
    }),
  )
  expect(answer.status).toBe(415)
})

test('only an import may be large, and only of somebody signed in', async () => {
  const file = `a=${'x'.repeat(7 * MIB)}`
  const tooLarge = `a=${'x'.repeat(9 * MIB)}`
  const cookie = 'session=somebody'
  expect((await post(file, FORM, '/panel/import', cookie)).status).not.toBe(413)
  expect((await post(file, FORM, '/panel/import')).status).toBe(413)
  expect((await post(tooLarge, FORM, '/panel/import', cookie)).status).toBe(413)
  expect((await post(file, FORM, '/panel/wprowadz', cookie)).status).toBe(413)
})

test.each([
  'application/json',
  'text/plain',
  'text/plain; charset=utf-8',
  'application/xml',
  'multipart/mixed',
  'application/x-www-form-urlencodedx',
  '',
])('the type %j is refused with 415', async (type) => {
  expect((await post('{"a":1}', type)).status).toBe(415)
})

test('broken multipart is a 4xx, and writes nothing', async () => {
  const before = await tableContents(server.db)
  const admin = await server.signIn('admin')
  const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const bodies = [
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'nothing of it'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nunfinished',
    ],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n\r\n--x--'],
    ['multipart/form-data; boundary=', '----'],
    [`multipart/form-data; boundary=${'x'.repeat(5_000)}`, '--x--'],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="${'n'.repeat(50_000)}"\r\n\r\n\r\n--x--`,
    ],
  ] as const
  for (const path of [
    '/postulaty/nowy',
    '/konto/logowanie',
    '/panel/wprowadz',
    '/jezyk',
    '/sprawa',
  ]) {
    for (const [type, body] of bodies) {
      const { status } = await post(body, type, path, cookie)
      expect(status, `${path} ${type.slice(0, 60)} ${body.slice(0, 40)}`).toBeGreaterThanOrEqual(
        300,
      )
      expect(status).toBeLessThan(500)
    }
  }
  const after = await tableContents(server.db)
  for (const table of ['submission', 'submission_event', 'outbox', 'audit_entry']) {
    expect(after[table]).toBe(before[table])
  }
})
