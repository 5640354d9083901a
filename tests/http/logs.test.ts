import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createLog } from '#app/platform/log.server.ts'
import { loggablePath } from '#app/server/loggable-path.ts'
import { startMailSink, type MailSink } from '../support/mail-sink.ts'
import { queueMail } from '#app/features/notices/outbox.server.ts'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let sink: MailSink
let server: TestServer
beforeAll(async () => {
  sink = await startMailSink()
  server = await startTestServer({ jobs: true, env: { SMTP_URL: sink.url, LOG_LEVEL: 'debug' } })
})
afterAll(async () => {
  await server.stop()
  await sink[Symbol.asyncDispose]()
})

const EMAIL = 'kanarek.poufny@example.pl'
const PASSWORD = 'kanarek-haslo-71625'
const CODE = 'W7KP-4MHT-Q9XD'
const TOKEN = 'kanarekTokenZ9vJw3kQ0aPlmX7rT5yUeH2sD'
const NAME = 'Kanarzyna Poufna'
const SECRETS = [
  EMAIL,
  'kanarek',
  PASSWORD,
  CODE,
  'w7kp',
  TOKEN,
  NAME,
  'Kanarzyna',
  'Poufna',
  'poufny',
]

test('a whole session leaves no e-mail, code, token, password or name in the log', async () => {
  // Libraries write past the log when they are unhappy.
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  const visitor = server.browser()
  const fields = {
    title: `Postulat: ${NAME}`,
    body: `Piszcie na ${EMAIL}`,
    email: EMAIL,
    password: PASSWORD,
    name: NAME,
    displayName: NAME,
    code: CODE,
    reference: 'IK-2026-00001',
    kod: CODE,
    token: TOKEN,
  }
  for (const path of [
    '/',
    '/postulaty/nowy',
    '/sprawa',
    '/sprawa/IK-2026-00001',
    '/konto/rejestracja',
    '/konto/logowanie',
    '/konto/haslo',
    `/konto/haslo/${TOKEN}`,
    `/konto/potwierdz/${TOKEN}`,
    `/konto/link/${TOKEN}`,
    '/panel/wprowadz',
    '/jezyk',
  ]) {
    await (await visitor.get(path)).text()
    await (await visitor.get(`${path}?kod=${CODE}&email=${EMAIL}&q=${NAME}&${TOKEN}`)).text()
    await (await visitor.post(path, fields)).text()
    await (await visitor.post(`${path}?kod=${CODE}`, fields, { Origin: `https://${EMAIL}` })).text()
  }
  const staff = await server.signIn('moderator', 'admin')
  for (const path of [
    '/panel',
    `/panel/osoby?q=${EMAIL}`,
    `/${EMAIL}`,
    `/${CODE}/x`,
    `/${TOKEN}`,
  ]) {
    await (await staff.get(path)).text()
    await (await staff.post(path, fields)).text()
  }
  await server.db
    .transaction()
    .execute((trx) =>
      queueMail(
        trx,
        { kind: 'test', to: EMAIL, subject: NAME, body: `${CODE} ${TOKEN}`, dedupeKey: EMAIL },
        server.clock.now(),
      ),
    )
  await expect.poll(() => sink.delivered.length, { timeout: 8_000 }).toBeGreaterThan(0)
  sink.refuseWith = 550
  await server.db
    .transaction()
    .execute((trx) =>
      queueMail(
        trx,
        { kind: 'test', to: EMAIL, subject: NAME, body: CODE, dedupeKey: TOKEN },
        server.clock.now(),
      ),
    )
  await expect.poll(() => server.log.join(), { timeout: 8_000 }).toContain('mail not sent')

  expect(server.log.length).toBeGreaterThan(40)
  const cookies = [...visitor.cookies.values(), ...staff.cookies.values()]
  const besides = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')))
  vi.restoreAllMocks()
  const text = [...server.log, ...besides].join('\n').toLowerCase()
  for (const secret of [...SECRETS, ...cookies, staff.email, staff.accountId]) {
    expect(text, secret).not.toContain(secret.toLowerCase())
    expect(text, secret).not.toContain(encodeURIComponent(secret).toLowerCase())
  }
  expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2}/)
})

test('each request is one line of JSON, whatever it says', async () => {
  const before = server.log.length
  const requests = [
    '/%0a{"level":"fatal","msg":"forged"}',
    '/%0d%0a%7b%22level%22:1%7d',
    '/a"b',
    '/{"level":"fatal"}',
    '/\u0001',
  ]
  for (const path of requests) await sendRaw(server.port, rawRequest(server.port, { path }))
  const forged = { 'X-A': '{"level":"fatal"}', 'User-Agent': '\\n{"level":"fatal","msg":"forged"}' }
  await sendRaw(server.port, rawRequest(server.port, { headers: forged }))
  await expect.poll(() => server.log.length).toBeGreaterThanOrEqual(before + 5)
  for (const line of server.log.slice(before)) {
    expect(line).not.toContain('\n')
    const entry = JSON.parse(line)
    expect(entry).not.toMatchObject({ level: 'fatal' })
    // A letter of the test before may be tried again meanwhile.
    if (entry.msg.startsWith('mail ')) continue
    expect(Object.keys(entry).toSorted()).toEqual(
      ['level', 'method', 'ms', 'msg', 'path', 'requestId', 'status', 'time'].toSorted(),
    )
    expect(entry).toMatchObject({ level: 'info', msg: 'request' })
    expect(entry.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  }
})

test('the line of a request has the number that the response shows', async () => {
  const response = await server.browser().get('/nie-ma-takiej-strony')
  await response.text()
  const id = response.headers.get('X-Request-Id') ?? '?'
  await expect.poll(() => server.log.filter((line) => line.includes(id)).length).toBe(1)
})

test.each([
  ['/', '/'],
  ['/postulaty?q=a', '/postulaty'],
  ['/postulaty/IK-2026-00042', '/postulaty/IK-2026-00042'],
  ['/sprawa/IK-2026-00042/potwierdzenie?kod=x', '/sprawa/IK-2026-00042/potwierdzenie'],
  ['/panel/stanowiska/17', '/panel/stanowiska/17'],
  ['/konto/haslo/abc', '/konto/haslo/:x'],
  ['/konto/haslo/abc.data', '/konto/haslo/:x'],
  ['/jan@example.pl', '/:x'],
  ['/W7KP-4MHT-Q9XD', '/:x'],
  [`/${'a1'.repeat(30)}`, '/:x'],
  ['/Jan%20Kowalski', '/:x'],
  ['/postulaty.data?_routes=x', '/postulaty.data'],
  ['/assets/index-AbC123.css', '/assets/:x'],
])('%s is logged as %s', (url, path) => {
  expect(loggablePath(url)).toBe(path)
})

test('errors of others are kept without the values they quote', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  const error = Object.assign(new Error(`550 <${EMAIL}>: unknown`), {
    code: '23505',
    detail: `Key (email)=(${EMAIL}) already exists.`,
    cause: new Error(`code ${CODE}`),
  })
  log.error({ err: error, a: { email: EMAIL, password: PASSWORD } }, 'x')
  for (const secret of SECRETS) expect(lines.join()).not.toContain(secret)
  expect(lines.join()).toContain('23505')
})

test('the level comes from the settings', () => {
  const lines: string[] = []
  const log = createLog('warn', { write: (line) => lines.push(line) })
  log.info('not this')
  log.warn('this')
  expect(lines).toHaveLength(1)
})
