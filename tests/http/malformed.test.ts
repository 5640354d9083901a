import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, sendRaw, type RawRequest } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** Addresses that lists, searches and pages must survive. */
const QUERIES = [
  '?',
  '?&&&',
  '?=',
  '?a',
  '?%',
  '?%E0%A4%A',
  '?q=%00',
  '?q=%FF%FE',
  '?q=a&q=b&q=c',
  '?q[]=a&q[b]=c&q[__proto__][x]=1',
  '?__proto__=1&constructor=1&toString=1',
  '?po=&po=x&po=%7B%7D',
  '?strona=-1&strona=NaN&strona=1e999',
  "?q='%20OR%201=1--",
  '?q=%22%20NOT%20(%20NEAR',
  `?q=${'a'.repeat(3_900)}`,
  `?${'a=1&'.repeat(900)}`,
  '?_routes=x',
  '?_routes=,,,&index',
  '?index&index',
  '?_data=routes/home',
  '?_data=',
  '?obszar=../../etc/passwd',
  '?q=%F0%9F%92%A9%E2%80%AE',
]

const PATHS = [
  '/%',
  '/%E0%A4%A',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '/assets/../../../package.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/%00.css',
  '/.env',
  '/.git/config',
  '/%00',
  '/%0d%0aSet-Cookie:x=1',
  '//evil.example/x',
  '/\\evil.example',
  '/x\\..\\y',
  '///',
  '/./',
  '/;a=b',
  '/postulaty/%F0%9F%92%A9',
  '/postulaty/IK-99999999999999999999-1',
  '/postulaty/__proto__',
  '/obszary/constructor',
  `/${'a/'.repeat(1_500)}`,
  `/${'%41'.repeat(1_000)}`,
  '/.data',
  '/_root.data',
  '/.data.data',
  '/x.data?_routes=%FF',
  '/__manifest?p=/&version=x',
  '/[object Object]',
  '/*',
  'http://evil.example/',
  'http://a:b:c/',
  '*',
  '',
  'panel',
  '/#x',
  '/?#',
]

const HEADERS: [string, Record<string, string>][] = [
  ['a cookie of nonsense', { Cookie: '=;;;=a; session; __Host-session=%%%; lang=\u007f' }],
  ['a session of nonsense', { Cookie: `session=${'a'.repeat(4_000)}` }],
  ['a flash of nonsense', { Cookie: 'flash=%FF.%FF; flash=bm90anNvbg.x' }],
  ['a language of nonsense', { 'Accept-Language': `${'x'.repeat(5_000)},*;q=nan` }],
  ['an encoding of nonsense', { 'Accept-Encoding': 'br;q=x, *;q=-1, \u0001' }],
  ['a range of nonsense', { Range: 'bytes=9-1,-,x' }],
  ['a date of nonsense', { 'If-Modified-Since': 'yesterday', 'If-None-Match': '"' }],
  ['two lengths', { 'Content-Length': '1', 'content-length': '2' }],
  ['a length and pieces', { 'Content-Length': '1', 'Transfer-Encoding': 'chunked' }],
  ['a coding of nonsense', { 'Transfer-Encoding': 'xchunked' }],
  ['an expectation of nonsense', { Expect: '42-answers' }],
  ['an upgrade', { Connection: 'Upgrade, close', Upgrade: 'websocket' }],
  [
    'HTTP/2 asked for',
    { Connection: 'Upgrade, HTTP2-Settings, close', Upgrade: 'h2c', 'HTTP2-Settings': 'x' },
  ],
  ['an Origin of nonsense', { Origin: 'garbage' }],
  [
    'forwarded nonsense',
    { 'X-Forwarded-For': '\u0001,,,', 'X-Forwarded-Host': '[', 'X-Forwarded-Proto': 'x' },
  ],
  ['a line break within a header', { 'X-A': 'b\r\n c' }],
  ['an old folded header', { 'X-A': 'b\r\n\tc' }],
  ['letters no header has', { 'X-A': '\u00ff\u00fe' }],
  ['a name no header has', { 'X A': 'b' }],
]

const OWN_FORM = {
  'Content-Type': 'application/x-www-form-urlencoded',
  'Sec-Fetch-Site': 'same-origin',
}
const BODIES = [
  '',
  '%',
  '%E0%A4%A=%FF',
  '=&=&=',
  'a'.repeat(1_000),
  '__proto__[x]=1&__proto__.y=2',
  'intent=__proto__',
  'intent=delete&intent=publish',
  'title[0]=a&title[1000000000]=b',
  'title[a][b][c][d][e][f][g][h][i][j]=x',
  'title=\u0000',
  `${'a=b&'.repeat(5_000)}`,
]

const named = (texts: string[]) => texts.map((text): [string, string] => [text.slice(0, 40), text])

async function expectNoFault(name: string, request: RawRequest | string): Promise<void> {
  const isHttp = typeof request !== 'string'
  const bytes = isHttp ? rawRequest(server.port, request) : request
  const answer = await sendRaw(server.port, bytes, isHttp ? 10_000 : 500)
  if (isHttp) expect(answer.status, `${name} got no answer`).toBeGreaterThan(0)
  expect(answer.status, `${name} answered:\n${answer.text.slice(0, 400)}`).toBeLessThan(500)
  expect(answer.text).not.toMatch(/\n\s+at .+:\d+:\d+|node_modules|root:x:0/)
  expect(answer.headers.getSetCookie().join()).not.toContain('x=1')
}

describe('addresses', () => {
  test.each(named(PATHS))('%j', (_name, path) => expectNoFault(path, { path }))
  test.each(named(QUERIES))('%j', async (_name, query) => {
    for (const page of [
      '/',
      '/postulaty',
      '/sprawa',
      '/konto/logowanie',
      '/_root.data',
      '/nie-ma',
    ]) {
      await expectNoFault(page + query, { path: page + query })
    }
  })
  test('HEAD of each', async () => {
    for (const path of PATHS) await expectNoFault(path, { method: 'HEAD', path })
  })
})

describe('headers', () => {
  test.each(HEADERS)('%s', async (name, headers) => {
    await expectNoFault(name, { headers })
    await expectNoFault(name, { path: '/_root.data', headers })
    await expectNoFault(name, { method: 'HEAD', path: '/_root.data', headers })
  })
})

describe('bodies', () => {
  test.each(named(BODIES))('%j', async (_name, body) => {
    for (const path of [
      '/',
      '/postulaty/nowy',
      '/sprawa',
      '/konto/logowanie',
      '/jezyk',
      '/_root.data',
    ]) {
      await expectNoFault(path, { method: 'POST', path, headers: OWN_FORM, body })
    }
  })
})

describe('what is no HTTP', () => {
  const host = 'Host: 127.0.0.1\r\n'
  const texts = [
    '\r\n\r\n',
    'GET\r\n\r\n',
    'GET /\r\n\r\n',
    `GET / HTTP/9.9\r\n${host}\r\n`,
    `GET / HTTP/1.0\r\n\r\n`,
    `GET  / HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\n${host}\n\n`,
    `get / HTTP/1.1\r\n${host}\r\n`,
    '\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    `${'A'.repeat(20_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(3_000)}\r\n`,
    `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n`,
    `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n`,
    `POST / HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`,
    `POST / HTTP/1.1\r\n${host}Content-Length: 1e3\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}: empty\r\n\r\n`,
  ]
  test.each(named(texts))('%j', expectNoFault)
})

test('after all of it the server is alive and has logged no error of its own', async () => {
  const answer = await sendRaw(server.port, rawRequest(server.port))
  expect(answer.status).toBe(200)
  const levels = server.log.map((line) => (JSON.parse(line) as { level: string }).level)
  expect(new Set(levels)).toEqual(new Set(['info']))
})
