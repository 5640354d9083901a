import { performance } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#app/features/accounts/password-hashing.server.ts'
import { createSessions } from '#app/features/accounts/sessions.server.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { deriveFollowUpCode } from '#app/lib/follow-up-code.server.ts'
import { addAccount } from '../support/accounts.ts'
import { keepCookie } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { figure, times } from './support/figures.ts'
import { median, tokenTries } from './support/token-tries.ts'

const FAULT = 'accounts'
const PASSWORD = 'łódka płynie żółtą nocą'
let server: TestServer
let hash = ''
beforeAll(async () => {
  server = await startTestServer()
  const hashed = await hashPassword(PASSWORD)
  if (!hashed.ok) throw new Error('busy')
  hash = hashed.value
})
afterAll(() => server.stop())

type Both = { known: number[]; unknown: number[] }

/** What differs between any two answers: the typed address, ids, codes, nonces and dates. */
function masked(text: string, typed: string): string {
  return text
    .replaceAll(typed, 'TYPED')
    .replaceAll(encodeURIComponent(typed), 'TYPED')
    .replaceAll(/nonce-[\w+/=-]+|nonce="[^"]*"/g, 'NONCE')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
}

test('known and unknown addresses get the same bytes in the same time', async () => {
  const pairs = times(200, 14)
  const reference = await sendOne()
  const known = Array.from({ length: pairs }, (_, n) => `znana${n}@example.pl`)
  for (const email of known) await addAccount(server.db, { email, passwordHash: hash })
  const wrong = () =>
    deriveFollowUpCode('a secret of nobody, long enough for it', newIdempotencyKey())
  const flows: Record<string, (address: string) => Promise<Response>> = {
    'sign-in': (email) =>
      visitor().post('/konto/logowanie', {
        intent: 'password',
        email,
        password: 'nie to hasło, nie',
      }),
    link: (email) => visitor().post('/konto/logowanie', { intent: 'link', email }),
    reset: (email) => visitor().post('/konto/haslo', { email }),
    register: (email) =>
      visitor().post('/konto/rejestracja', { email, name: 'Ela Nowak', password: PASSWORD }),
    'follow-up': (email) => {
      // Of the register: a number that is there, and one that is not.
      const number = email.startsWith('znana') ? reference : 'IK-2026-99999'
      return visitor().post('/sprawa', { number, code: wrong() })
    },
  }
  const slower: Record<string, number> = {}
  const wall: string[] = []
  for (const [name, ask] of Object.entries(flows)) {
    const took: Both = { known: [], unknown: [] }
    const waited: Both = { known: [], unknown: [] }
    let same = 0
    for (let n = -2; n < pairs; n += 1) {
      const of = {
        known: known[Math.max(n, 0)] ?? '',
        unknown: `obcaa${name.length}${n + 2}@example.pl`,
      }
      const order = n % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      const answers: Record<string, string> = {}
      for (const which of order) {
        const begun = performance.now()
        const cpu = process.cpuUsage()
        const answer = await ask(of[which])
        const body = await answer.text()
        // The first two warm up.
        if (n < 0) continue
        const { user, system } = process.cpuUsage(cpu)
        took[which].push((user + system) / 1_000)
        waited[which].push(performance.now() - begun)
        const location = answer.headers.get('Location') ?? ''
        const typed =
          name === 'follow-up' ? (which === 'known' ? reference : 'IK-2026-99999') : of[which]
        answers[which] = masked(`${answer.status} ${location} ${body}`, typed)
      }
      if (name === 'follow-up') {
        for (const which of order)
          answers[which] = (answers[which] ?? '').replaceAll(/value="[^"]{9,40}"/g, 'CODE')
      }
      if (n >= 0 && answers.known === answers.unknown) same += 1
    }
    expect(same, `${name}: answers alike`).toBe(pairs)
    // What the answer cost is what a quiet machine would take for it; waiting is for others as well.
    slower[name] = Math.abs(median(took.known) - median(took.unknown))
    wall.push(Math.abs(median(waited.known) - median(waited.unknown)).toFixed(1))
  }
  figure({
    fault: FAULT,
    what: `known beside unknown, CPU ms (medians of ${pairs}; wall ${wall.join(' / ')}): ${Object.keys(slower).join(' / ')}`,
    measured: Object.values(slower)
      .map((ms) => ms.toFixed(1))
      .join(' / '),
    target: '< 5 each, same bytes',
  })
  for (const [name, ms] of Object.entries(slower)) expect(ms, name).toBeLessThan(5)
})

test('a token works once of 50 at the same time', async () => {
  const worked = await tokenTries(server, hash)
  figure({
    fault: FAULT,
    what: `of 50 at once worked: ${Object.keys(worked).join(' / ')}`,
    measured: Object.values(worked).join(' / '),
    target: '1 each',
  })
  expect(Object.values(worked)).toEqual(Object.keys(worked).map(() => 1))
})

test('a stolen copy of the database signs nobody in', async () => {
  const staff = await server.signIn('admin')
  const { email } = staff
  for (const path of ['/konto/haslo', '/konto/logowanie'])
    await server.browser().post(path, { intent: 'link', email })
  const stolen = new Set<string>()
  for (const table of ['session', 'account_token', 'account', 'registration', 'sending'] as const) {
    const rows = await server.db.selectFrom(table).selectAll().execute()
    for (const value of rows.flatMap((row) => Object.values(row))) {
      if (typeof value === 'string' && value.length >= 16 && !/^\d{4}-/.test(value))
        stolen.add(value)
    }
  }
  const { cookieName } = createSessions(server.db, server.clock, server.env.secureCookies)
  let valid = 0
  for (const value of stolen) {
    const thief = server.browser()
    const Cookie = `${cookieName}=${encodeURIComponent(value)}`
    const account = await thief.get('/konto', { Cookie })
    if (account.status === 200) valid += 1
    if (!/^[\w-]{8,100}$/.test(value)) continue
    for (const path of [
      'konto/potwierdz',
      'konto/link',
      'konto/haslo',
      'konto/administracja',
      'zapis',
    ]) {
      const answer = await thief.get(`/${path}/${value}`)
      if (answer.status === 200) valid += 1
    }
  }
  figure({
    fault: FAULT,
    what: `stored values that let somebody in, of ${stolen.size} replayed as cookie and link`,
    measured: String(valid),
    target: '0',
  })
  expect(stolen.size).toBeGreaterThan(20)
  expect(valid).toBe(0)
})

test('a role taken away and an account that is closed end with the next request', async () => {
  const admin = await server.signIn('admin')
  const person = await server.signIn('moderator')
  const path = `/panel/osoby/${person.accountId}`
  const seen = [(await person.get('/panel/moderacja')).status]
  const revoked = await admin.post(path, { intent: 'revoke', role: 'moderator', reason: 'Koniec.' })
  expect(revoked.status).toBe(303)
  seen.push((await person.get('/panel/moderacja')).status)
  // Whoever has a living session must not read on with it either.
  const sessions = createSessions(server.db, server.clock, server.env.secureCookies)
  keepCookie(person.cookies, await sessions.start(person.accountId, null))
  seen.push((await person.get('/panel/moderacja')).status, (await person.get('/konto')).status)
  await admin.post(path, { intent: 'block', reason: 'Nadużycie.' })
  seen.push((await person.get('/konto')).status)
  figure({
    fault: FAULT,
    what: 'desk before / after the role, signed in anew / own account open / blocked',
    measured: seen.join(' / '),
    target: '200 / 303 / 403 / 200 / 303',
  })
  expect(seen).toEqual([200, 303, 403, 200, 303])
})

const visitor = () => server.browser()

async function sendOne(): Promise<string> {
  const fields = { key: newIdempotencyKey(), title: 'Ławka', body: 'Prosimy o ławkę.' }
  const sent = await visitor().post('/postulaty/nowy', fields)
  return /IK-\d+-\d+/.exec(sent.headers.get('Location') ?? '')?.[0] ?? ''
}
