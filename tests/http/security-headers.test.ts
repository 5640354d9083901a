import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, sendRaw, type RawAnswer, type RawRequest } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const OWN = { ...FORM, 'Sec-Fetch-Site': 'same-origin' }
const stylesheet = readdirSync(
  resolve(process.env.BUILD_DIRECTORY ?? 'build', 'client/assets'),
).find((name) => name.endsWith('.css'))

/** Every kind of response the process can make, with the status that shows it is that kind. */
const RESPONSES: [string, number, RawRequest][] = [
  ['a page', 200, {}],
  ['a page without a body', 200, { method: 'HEAD' }],
  ['a page that is not there', 404, { path: '/nie-ma-takiej-strony' }],
  ['data of a page', 200, { path: '/_root.data' }],
  ['a built file', 200, { path: `/assets/${stylesheet}` }],
  ['a built file that is not there', 404, { path: '/assets/nie-ma.css' }],
  [
    'a part of a built file',
    206,
    { path: `/assets/${stylesheet}`, headers: { Range: 'bytes=0-9' } },
  ],
  [
    'an impossible part',
    416,
    { path: `/assets/${stylesheet}`, headers: { Range: 'bytes=999999999-' } },
  ],
  ['a redirect to sign in', 303, { path: '/moje' }],
  ['a foreign host', 421, { headers: { Host: 'evil.example' } }],
  ['a broken host', 400, { headers: { Host: 'a b' } }],
  ['a broken address', 400, { path: '/%E0%A4%A' }],
  ['an endless address', 414, { path: `/?${'x'.repeat(9_000)}` }],
  ['a wrong method', 405, { method: 'PUT' }],
  ['a method that is none', 405, { method: 'BREW' }],
  ['a foreign form', 403, { method: 'POST', headers: FORM, body: 'a=b' }],
  [
    'a wrong type',
    415,
    { method: 'POST', headers: { ...OWN, 'Content-Type': 'text/plain' }, body: 'a' },
  ],
  ['a body that is too large', 413, { method: 'POST', headers: OWN, body: 'x'.repeat(70_000) }],
  ['headers that are too large', 431, { headers: { 'X-Long': 'x'.repeat(40_000) } }],
  ['a request that is none', 400, { headers: { 'Content-Length': 'x' } }],
  ['the process', 200, { path: '/livez' }],
  ['the readiness', 200, { path: '/readyz' }],
]

function expectSafe(answer: RawAnswer): void {
  const header = (name: string) => answer.headers.get(name) ?? ''
  const policy = header('Content-Security-Policy')
  expect(policy.split(', ')).toHaveLength(1)
  expect(policy).toMatch(/^default-src 'none'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(header('Content-Security-Policy-Report-Only')).toBe('')
  expect(header('X-Content-Type-Options')).toBe('nosniff')
  expect(header('Referrer-Policy')).toBe('same-origin')
  expect(header('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(header('Cross-Origin-Resource-Policy')).toBe('same-origin')
  expect(header('X-Powered-By')).toBe('')
  expect(header('Server')).toBe('')
  // Only a site under https may promise to stay there.
  expect(header('Strict-Transport-Security')).toBe('')
}

test.each(RESPONSES)('%s (%i)', async (_name, status, request) => {
  const answer = await sendRaw(server.port, rawRequest(server.port, request))
  expect(answer.status).toBe(status)
  expectSafe(answer)
  if (answer.status < 400 && status !== 400) {
    expect(answer.headers.get('Permissions-Policy')).toContain('geolocation=()')
    expect(answer.headers.get('Origin-Agent-Cluster')).toBe('?1')
  }
})

test('reading pages allow no script at all and contain none', async () => {
  const answer = await sendRaw(server.port, rawRequest(server.port))
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  expect(policy).not.toContain('script-src')
  expect(policy).toContain("style-src 'self'")
  expect(policy).toContain("form-action 'self'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("object-src 'none'")
  expect(answer.body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i)
})

test('a working page has one policy, with a nonce of its own each time', async () => {
  const nonces = new Set<string | undefined>()
  for (let i = 0; i < 2; i += 1) {
    const answer = await sendRaw(server.port, rawRequest(server.port, { path: '/postulaty/nowy' }))
    expectSafe(answer)
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    const nonce = /script-src 'nonce-([^']{20,})' 'strict-dynamic'/.exec(policy)?.[1]
    expect(nonce).toBeDefined()
    // Data that no browser runs needs no nonce.
    const scripts = answer.body.match(/<script(?! type="application\/json")[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(2)
})

describe('what may be stored', () => {
  const cacheControl = async (path: string, headers: Record<string, string> = {}) =>
    (await sendRaw(server.port, rawRequest(server.port, { path, headers }))).headers

  test('a page of a visitor is asked for again, by language', async () => {
    const headers = await cacheControl('/')
    expect(headers.get('Cache-Control')).toBe('public, no-cache')
    expect(headers.get('Vary')).toMatch(/Cookie/)
    expect(headers.get('Vary')).toMatch(/Accept-Language/)
  })

  test('a page of somebody signed in is stored nowhere', async () => {
    for (const cookie of ['session=a', 'lang=pl; session=a', '__Host-session=a']) {
      const headers = await cacheControl('/', { Cookie: cookie })
      expect(headers.get('Cache-Control'), cookie).toBe('private, no-store')
    }
  })

  test('private addresses are stored nowhere, whoever asks and however they are written', async () => {
    for (const path of [
      '/panel',
      '/panel/moderacja',
      '/konto/logowanie',
      '/sprawa',
      '/moje',
      '/PANEL/osoby',
      '/%70anel',
      '/sprawa.data',
    ]) {
      const headers = await cacheControl(path)
      expect(headers.get('Cache-Control'), path).toBe('private, no-store')
    }
    expect((await cacheControl('/panelowe')).get('Cache-Control')).toBe('private, no-cache')
  })

  test('a response that sets a cookie is stored nowhere', async () => {
    const headers = await cacheControl('/', { Cookie: await flashCookie() })
    expect(headers.getSetCookie().join()).toContain('flash=')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
  })

  test('built files are stored for a year', async () => {
    const headers = await cacheControl(`/assets/${stylesheet}`)
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  })
})

/** A message for the next page, signed as the product signs it: reading it clears it. */
async function flashCookie(): Promise<string> {
  const { createCookie } = await import('@remix-run/node')
  const cookie = createCookie('flash', { secrets: [server.env.sessionSecret] })
  const line = await cookie.serialize({ tone: 'done', key: 'errors.required' })
  return line.split(';', 1)[0] ?? ''
}

test('under https the browser is told to stay there', async () => {
  await server.stop()
  server = await startTestServer({ env: { APP_ORIGIN: 'https://idea.example.pl' } })
  const answer = await sendRaw(
    server.port,
    rawRequest(server.port, { headers: { Host: 'idea.example.pl' } }),
  )
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Strict-Transport-Security')).toBe(
    'max-age=31536000; includeSubDomains',
  )
})
