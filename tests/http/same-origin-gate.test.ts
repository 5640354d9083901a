import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'
import { tableContents } from '../support/table-contents.ts'

let server: TestServer
let admin: SignedIn
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.signIn('admin', 'moderator')
})
afterAll(() => server.stop())

type Variant = { name: string; method?: string; headers: (own: string) => Record<string, string> }

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
/** C5 of the safety bar: everything that is not our own page sending our own form. */
const REFUSED: Variant[] = [
  { name: 'nothing says where it comes from', headers: () => FORM },
  { name: 'a foreign Origin', headers: () => ({ ...FORM, Origin: 'https://evil.example' }) },
  { name: 'Origin: null', headers: () => ({ ...FORM, Origin: 'null' }) },
  { name: 'a garbled Origin', headers: () => ({ ...FORM, Origin: 'garbage' }) },
  {
    name: 'our host under another scheme',
    headers: (own) => ({ ...FORM, Origin: own.replace('http:', 'https:') }),
  },
  {
    name: 'our host on another port',
    headers: (own) => ({ ...FORM, Origin: own.replace(/\d+$/, '1') }),
  },
  {
    name: 'our host as the beginning of another',
    headers: (own) => ({ ...FORM, Origin: `${own}.evil.example` }),
  },
  {
    name: 'X-Forwarded-Host that agrees with a foreign Origin',
    headers: () => ({
      ...FORM,
      Origin: 'https://evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
    }),
  },
  {
    name: 'a browser that says cross-site, with our Origin',
    headers: (own) => ({ ...FORM, Origin: own, 'Sec-Fetch-Site': 'cross-site' }),
  },
  {
    name: 'a browser that says same-site',
    headers: (own) => ({ ...FORM, Origin: own, 'Sec-Fetch-Site': 'same-site' }),
  },
  {
    name: 'a browser that says none (typed address, bookmark)',
    headers: () => ({ ...FORM, 'Sec-Fetch-Site': 'none' }),
  },
  {
    name: 'a foreign Referer that quotes our address',
    headers: (own) => ({ ...FORM, Referer: `https://evil.example/?${own}/` }),
  },
  {
    name: 'our Origin, but a text/plain body as foreign forms can send it',
    headers: (own) => ({ 'Content-Type': 'text/plain', Origin: own }),
  },
  {
    name: 'a method that a header overrides, with a foreign Origin',
    headers: () => ({ ...FORM, Origin: 'https://evil.example', 'X-HTTP-Method-Override': 'GET' }),
  },
  {
    name: 'PUT from our own page',
    method: 'PUT',
    headers: (own) => ({ ...FORM, Origin: own, 'Sec-Fetch-Site': 'same-origin' }),
  },
  {
    name: 'DELETE from our own page',
    method: 'DELETE',
    headers: (own) => ({ ...FORM, Origin: own, 'Sec-Fetch-Site': 'same-origin' }),
  },
]

/** Forms that write, whoever may use them; in the page and in both of Remix's data forms. */
const ADDRESSES = [
  '/postulaty/nowy',
  '/jezyk',
  '/sprawa',
  '/konto/logowanie',
  '/konto/rejestracja',
  '/panel/wprowadz',
  '/panel/import',
  '/',
].flatMap((path) => [
  path,
  `${path}?_data=${encodeURIComponent(`routes${path}`)}`,
  `${path === '/' ? '/_root' : path}.data?_routes=root`,
])

const FIELDS =
  'title=Cudzy+postulat&body=Wys%C5%82any+z+cudzej+strony&intent=submit&locale=en&email=a%40example.pl&password=haslo-haslo-haslo'

function send(path: string, { method = 'POST', headers }: Variant) {
  const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return sendRaw(
    server.port,
    rawRequest(server.port, {
      method,
      path,
      headers: { ...headers(server.url), Cookie: cookie },
      body: FIELDS,
    }),
  )
}

describe.each(REFUSED)('$name', (variant) => {
  test('changes nothing, in no form of the address', async () => {
    const before = await tableContents(server.db)
    for (const path of ADDRESSES) {
      const answer = await send(path, variant)
      expect([403, 405, 415], `${path} answered ${answer.status}`).toContain(answer.status)
      expect(answer.headers.getSetCookie()).toEqual([])
      if (answer.status === 403) {
        expect(answer.headers.get('Vary')).toContain('Sec-Fetch-Site')
        expect(answer.headers.get('Vary')).toContain('Origin')
      }
    }
    expect(await tableContents(server.db)).toEqual(before)
  })
})

describe('what our own pages send passes the gate', () => {
  const own: Variant[] = [
    { name: 'a browser of today', headers: () => ({ ...FORM, 'Sec-Fetch-Site': 'same-origin' }) },
    {
      name: 'a browser whose extension hides the Origin',
      headers: () => ({ ...FORM, 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }),
    },
    { name: 'an old browser with Origin', headers: (url) => ({ ...FORM, Origin: url }) },
    { name: 'an older one with Referer', headers: (url) => ({ ...FORM, Referer: `${url}/x` }) },
  ]
  test.each(own)('$name', async (variant) => {
    const answer = await send('/nie-ma-takiej-strony', variant)
    // Past the gate there is Remix, which knows no such page.
    expect([404, 405]).toContain(answer.status)
    expect(answer.text).not.toContain('Formularz nie przyszedł')
  })
})

test('reading needs no proof of where it comes from', async () => {
  const answer = await sendRaw(
    server.port,
    rawRequest(server.port, { headers: { 'Sec-Fetch-Site': 'cross-site' } }),
  )
  expect(answer.status).toBe(200)
})
