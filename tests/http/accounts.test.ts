import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#app/features/accounts/password-hashing.server.ts'
import { addAccount, lettersTo, secretIn } from '../support/accounts.ts'
import type { Browser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const password = 'żółta łódka płynie nocą'
let server: TestServer
let passwordHash: string

beforeAll(async () => {
  server = await startTestServer()
  const hashed = await hashPassword(password)
  if (!hashed.ok) throw new Error('busy')
  passwordHash = hashed.value
})
afterAll(() => server.stop())

const known = (email: string) => addAccount(server.db, { email, passwordHash })

async function lastSecret(email: string): Promise<string> {
  return secretIn((await lettersTo(server.db, email)).at(-1)?.body ?? '')
}

function signIn(browser: Browser, email: string, back = ''): Promise<Response> {
  return browser.post(`/konto/logowanie${back}`, { intent: 'password', email, password })
}

describe('the way in', () => {
  test('register, confirm, sign in, sign out; the old cookie then signs nobody in', async () => {
    const browser = server.browser()
    const email = 'droga@example.pl'
    const sent = await browser.post('/konto/rejestracja', { email, name: 'Droga', password })
    expect([sent.status, sent.headers.get('Location')]).toEqual([
      303,
      '/konto/poczta?co=rejestracja',
    ])
    expect((await signIn(browser, email)).status).toBe(403)
    const path = `/konto/potwierdz/${await lastSecret(email)}`
    // Mail scanners open links: five times, and the person can still confirm.
    for (let n = 0; n < 5; n += 1) expect((await browser.get(path)).status).toBe(200)
    expect((await browser.post(path)).headers.get('Location')).toBe('/konto/logowanie')
    expect((await browser.post(path)).status).toBe(410)
    const signedIn = await signIn(browser, email)
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([303, '/moje'])
    const session = browser.cookies.get('session') ?? ''
    const own = await browser.get('/konto')
    expect(own.status).toBe(200)
    expect(own.headers.get('Cache-Control')).toContain('no-store')
    const out = await browser.post('/konto/wyloguj')
    expect(out.headers.get('Clear-Site-Data')).toContain('cache')
    const old = await server.browser().get('/konto', { Cookie: `session=${session}` })
    expect(old.headers.get('Location')).toBe('/konto/logowanie?powrot=%2Fkonto')
  })

  test('signing in gives a new session and ends the one before', async () => {
    await known('nowa-sesja@example.pl')
    const browser = server.browser()
    await signIn(browser, 'nowa-sesja@example.pl')
    const first = browser.cookies.get('session') ?? ''
    await signIn(browser, 'nowa-sesja@example.pl')
    expect(browser.cookies.get('session')).not.toBe(first)
    const old = await server.browser().get('/konto', { Cookie: `session=${first}` })
    expect(old.status).toBe(303)
  })

  test('what is stored of a session signs nobody in', async () => {
    await known('kopia@example.pl')
    await signIn(server.browser(), 'kopia@example.pl')
    const rows = await server.db.selectFrom('session').select('id_hash').execute()
    expect(rows.length).toBeGreaterThan(0)
    for (const { id_hash } of rows) {
      const answer = await server.browser().get('/konto', { Cookie: `session=${id_hash}` })
      expect(answer.status).toBe(303)
    }
  })

  test('passwords never come back in the page', async () => {
    const answer = await server.browser().post('/konto/rejestracja', {
      email: 'nie adres',
      name: 'Echo',
      password: 'tajne-echo-hasla-9731',
    })
    expect(answer.status).toBe(422)
    const body = await answer.text()
    expect(body).toContain('nie adres')
    expect(body).not.toContain('tajne-echo-hasla-9731')
  })

  test.each([
    [{ email: 'a@example.pl', name: 'Moderator', password }, 'wygląda jak nazwa urzędu'],
    [{ email: 'a@example.pl', name: 'Ala', password: 'krótkie' }, 'za mało znaków'],
    [{ email: 'a@example.pl', name: 'Ala', password: 'kielce kielce 1' }, 'nazwę miasta'],
    [{ email: '', name: '', password: '' }, 'Popraw 3 rzeczy'],
  ])('bad input %# is refused in a sentence', async (fields, sentence) => {
    const answer = await server.browser().post('/konto/rejestracja', fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })
})

describe('nobody learns who has an account', () => {
  const asks: [string, string, (email: string) => Record<string, string>][] = [
    ['register', '/konto/rejestracja', (email) => ({ email, name: 'Ktoś', password })],
    ['sign-in link', '/konto/logowanie', (email) => ({ intent: 'link', email })],
    ['reset', '/konto/haslo', (email) => ({ email })],
    [
      'wrong password',
      '/konto/logowanie',
      (email) => ({ intent: 'password', email, password: 'zupełnie inne hasło' }),
    ],
  ]
  test.each(asks)('%s', async (_name, path, fields) => {
    const knownEmail = `znana${path.length}${_name.length}@example.pl`
    const unknownEmail = knownEmail.replace('znana', 'obcaa')
    await known(knownEmail)
    const seen = await Promise.all(
      [knownEmail, unknownEmail].map(async (email) => {
        const browser = server.browser()
        const answer = await browser.post(path, fields(email))
        const next = answer.headers.get('Location')
        const page = next ? await (await browser.get(next)).text() : ''
        return {
          status: answer.status,
          headers: [...answer.headers].map(([name, value]) =>
            ['date', 'x-request-id', 'set-cookie', 'etag'].includes(name)
              ? name
              : `${name}: ${value}`,
          ),
          cookies: [...browser.cookies.keys()].sort(),
          body: mask(await answer.text(), email),
          page: mask(page, email),
        }
      }),
    )
    expect(seen[0]).toEqual(seen[1])
  })
})

describe('links are for one use', () => {
  test('of 50 at once one signs in', async () => {
    await known('raz@example.pl')
    const browser = server.browser()
    await browser.post('/konto/logowanie', { intent: 'link', email: 'raz@example.pl' })
    const path = `/konto/link/${await lastSecret('raz@example.pl')}`
    const before = await sessionsCount()
    const answers = await Promise.all(Array.from({ length: 50 }, () => browser.post(path)))
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 410)).toHaveLength(49)
    expect(await sessionsCount()).toBe(before + 1)
  })

  test('a sign-in link is useless in another browser, and not used up by it', async () => {
    await known('obca@example.pl')
    const browser = server.browser()
    await browser.post('/konto/logowanie?powrot=%2Fcele', {
      intent: 'link',
      email: 'obca@example.pl',
    })
    const letter = (await lettersTo(server.db, 'obca@example.pl')).at(-1)?.body ?? ''
    const path = `/konto/link/${secretIn(letter)}?powrot=%2Fcele`
    expect(letter).toContain(path)
    expect((await server.browser().get(path)).status).toBe(403)
    expect((await server.browser().post(path)).status).toBe(403)
    expect((await browser.post(path)).headers.get('Location')).toBe('/cele')
  })

  test.each(['link', 'haslo', 'potwierdz'])(
    'an expired or invented /konto/%s is 410',
    async (kind) => {
      const email = `stare-${kind}@example.pl`
      const browser = server.browser()
      if (kind === 'potwierdz') {
        await browser.post('/konto/rejestracja', { email, name: 'Stare', password })
      } else {
        await known(email)
        const isLink = kind === 'link'
        await browser.post(
          isLink ? '/konto/logowanie' : '/konto/haslo',
          isLink ? { intent: 'link', email } : { email },
        )
      }
      const secret = await lastSecret(email)
      await server.db
        .updateTable('account_token')
        .set({ expires_at: new Date(Date.now() - 1_000).toISOString() })
        .where('email', '=', email)
        .execute()
      for (const path of [`/konto/${kind}/${secret}`, `/konto/${kind}/wymyslony`]) {
        expect((await browser.get(path)).status).toBe(410)
        expect((await browser.post(path, { password })).status).toBe(410)
      }
    },
  )

  test('a new password signs everybody out, and no secret reaches the log', async () => {
    const email = 'reset@example.pl'
    await known(email)
    const thief = server.browser()
    await signIn(thief, email)
    const browser = server.browser()
    await browser.post('/konto/haslo', { email })
    const secret = await lastSecret(email)
    const done = await browser.post(`/konto/haslo/${secret}`, {
      password: 'zielona trawa pod oknem',
    })
    expect(done.headers.get('Location')).toBe('/konto/logowanie')
    expect((await thief.get('/konto')).status).toBe(303)
    expect((await signIn(browser, email)).status).toBe(422)
    const log = server.log.join('\n')
    for (const word of [secret, email, 'łódka', 'trawa']) expect(log).not.toContain(word)
    expect(log).toContain('password changed')
  })
})

test.each([
  ['/postulaty?obszar=1', '/postulaty?obszar=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['https:evil.example', '/'],
  ['/%09/evil.example', '/'],
  ['/%5cevil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/ok\r\nSet-Cookie: a=b', '/'],
])('after signing in, powrot=%s leads to %s', async (back, target) => {
  const email = `powrot-${Math.random().toString(36).slice(2)}@example.pl`
  await known(email)
  const answer = await signIn(server.browser(), email, `?powrot=${encodeURIComponent(back)}`)
  expect(answer.headers.get('Location')).toBe(target)
})

describe('roles', () => {
  test('a role taken away is gone with the next request', async () => {
    const admin = await server.signIn('admin')
    const second = await server.signIn('admin')
    expect((await second.get('/panel/osoby')).status).toBe(200)
    await server.db.deleteFrom('account_role').where('account_id', '=', second.accountId).execute()
    expect((await second.get('/panel/osoby')).status).toBe(403)
    const path = `/panel/osoby/${second.accountId}`
    const act = { intent: 'grant', role: 'moderator', reason: 'wraca do zespołu' }
    expect((await second.post(path, act)).status).toBe(403)
    expect((await admin.post(path, { ...act, reason: '' })).status).toBe(422)
    expect((await admin.post(path, act)).status).toBe(303)
    // Granted: signs in anew, under the limits of staff.
    expect((await second.get('/panel')).status).toBe(303)
    const log = await (
      await admin.get(`/panel/dziennik?rodzaj=account&id=${second.accountId}`)
    ).text()
    expect(log).toContain('Nadanie roli')
    expect(log).toContain('wraca do zespołu')
    expect((await admin.post(path, act)).status).toBe(409)
    expect((await admin.post(path, { intent: 'wymyslone', reason: 'x' })).status).toBe(422)
  })

  test('a blocked person is out at once and cannot come back', async () => {
    const admin = await server.signIn('admin')
    const account = await known('zablokowana@example.pl')
    const person = server.browser()
    await signIn(person, 'zablokowana@example.pl')
    const path = `/panel/osoby/${account.id}`
    await admin.post(path, { intent: 'block', reason: 'nadużycie' })
    expect((await person.get('/konto')).status).toBe(303)
    expect((await signIn(person, 'zablokowana@example.pl')).status).toBe(403)
    await admin.post(path, { intent: 'unblock', reason: 'pomyłka' })
    expect((await signIn(person, 'zablokowana@example.pl')).status).toBe(303)
  })

  test('one demonstration click needs the demonstration', async () => {
    const account = await addAccount(server.db)
    await server.db
      .updateTable('account')
      .set({ demo_at: new Date().toISOString() })
      .where('id', '=', account.id)
      .execute()
    const answer = await server
      .browser()
      .post('/konto/logowanie', { intent: 'demo', account: account.id })
    expect(answer.status).toBe(404)
  })

  test('odd queries are no errors', async () => {
    const admin = await server.signIn('admin')
    for (const query of [
      '?po=%00',
      '?q=%25%27--',
      '?rola=król',
      '?przed=-1&czynnosc=__proto__',
      '?przed=9e9',
    ]) {
      expect((await admin.get(`/panel/osoby${query}`)).status).toBe(200)
      expect((await admin.get(`/panel/dziennik${query}`)).status).toBe(200)
    }
    expect((await admin.get('/panel/osoby/nikt')).status).toBe(404)
  })
})

test('the language is kept in a cookie and on the account', async () => {
  const person = await server.signIn('resident')
  const answer = await person.post('/jezyk', { locale: 'uk', powrot: '/konto' })
  expect(answer.headers.get('Location')).toBe('/konto')
  expect(await (await person.get('/konto')).text()).toContain('Ваш обліковий запис')
  const row = await server.db
    .selectFrom('account')
    .select('locale')
    .where('id', '=', person.accountId)
    .executeTakeFirst()
  expect(row?.locale).toBe('uk')
  expect((await person.post('/jezyk', { locale: 'xx' })).status).toBe(400)
  expect((await person.get('/jezyk')).status).toBe(404)
})

async function sessionsCount(): Promise<number> {
  return (await server.db.selectFrom('session').select('id_hash').execute()).length
}

function mask(body: string, email: string): string {
  return body.replaceAll(email, 'EMAIL')
}
