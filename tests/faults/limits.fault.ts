import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#app/features/accounts/password-hashing.server.ts'
import { deriveFollowUpCode } from '#app/lib/follow-up-code.server.ts'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { LIMITS } from '#app/platform/rate-limit.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase, type OpenDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { addAccount } from '../support/accounts.ts'
import { openBrowser } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { startServedProcess } from '../support/served-process.ts'
import { figure, isFull, times } from './support/figures.ts'

const PASSWORD = 'łódka płynie żółtą nocą'
const GUESSES = times(300, 30)
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-limits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two processes of the product on one database, and a stranger who asks them in turn. */
async function openTwo(target: 'sqlite' | 'postgres', env: Record<string, string> = {}) {
  const url =
    target === 'sqlite'
      ? `file:${join(folder, `${newIdempotencyKey()}.db`)}`
      : await emptyDatabaseUrl(target)
  const opened: OpenDatabase = openDatabase(url)
  await migrateToLatest(opened.db)
  await seedFrame(opened.db)
  const settings = { DATABASE_URL: url, MAIL_DIR: join(folder, 'mail'), LOG_LEVEL: 'fatal', ...env }
  const [one, two] = await Promise.all([startServedProcess(settings), startServedProcess(settings)])
  let turn = 0
  return {
    db: opened.db,
    /** A new visitor at one process or the other, who claims to come from anywhere. */
    next: (from?: string) => {
      const { url: origin } = turn++ % 2 === 0 ? one : two
      const browser = openBrowser(origin)
      const claimed = from ?? `203.0.${turn >> 8}.${turn & 255}`
      return {
        get: (path: string) => browser.get(path, { 'X-Forwarded-For': claimed }),
        post: (path: string, fields: Record<string, string>) =>
          browser.post(path, fields, { 'X-Forwarded-For': claimed }),
      }
    },
    async [Symbol.asyncDispose]() {
      await one[Symbol.asyncDispose]()
      await two[Symbol.asyncDispose]()
      await opened.close()
    },
  }
}

/** As good as a real one, of another secret. */
const wrongCode = () =>
  deriveFollowUpCode('a secret of nobody, long enough for it', newIdempotencyKey())

/** How many of so many tries, four at a time, are not answered with 429. */
async function passed(tries: number, one: (n: number) => Promise<Response>): Promise<number> {
  let through = 0
  for (let from = 0; from < tries; from += 4) {
    const answers = await Promise.all(
      Array.from({ length: Math.min(4, tries - from) }, (_, n) => one(from + n)),
    )
    for (const answer of answers) {
      const words = (await answer.text()).replaceAll('\u00a0', ' ')
      if (answer.status !== 429) through += 1
      else
        expect(answer.headers.has('Retry-After') || /za \d+ min|Za dużo prób/.test(words)).toBe(
          true,
        )
    }
  }
  return through
}

// In `npm test` PostgreSQL is counted on by tests/http/rate-limit.test.ts.
const targets = isFull ? databaseTargets() : (['sqlite'] as const)

describe.each(targets)('two processes on %s count together', (target) => {
  test('whatever X-Forwarded-For says', async () => {
    await using two = await openTwo(target)
    const hashed = await hashPassword(PASSWORD)
    if (!hashed.ok) throw new Error('busy')
    await addAccount(two.db, { email: 'ela@example.pl', passwordHash: hashed.value })
    const sent = await passed(24, (n) =>
      two
        .next()
        .post('/postulaty/nowy', { key: newIdempotencyKey(), title: 'Ławka', body: `${n}` }),
    )
    const guesses = await passed(10, (n) =>
      two.next().post('/konto/logowanie', {
        intent: 'password',
        email: 'ela@example.pl',
        password: `zgaduję ${n}`,
      }),
    )
    const receipt = await two.db
      .selectFrom('submission')
      .select('reference')
      .executeTakeFirstOrThrow()
    const codes = await passed(16, () =>
      two.next().get(`/sprawa/${receipt.reference}?kod=${wrongCode()}`),
    )
    const mails = await passed(8, () =>
      two.next().post('/konto/haslo', { email: 'ela@example.pl' }),
    )
    // The window of searches is filled but for ten, so that the test need not make hundreds.
    const [{ points }] = LIMITS.search
    await two.next().get('/szukaj?q=park')
    await two.db
      .updateTable('rate_limit')
      .set({ points: points - 10 })
      .where('resets_at', '=', (eb) =>
        eb
          .selectFrom('rate_limit')
          .select(eb.fn.max('resets_at').as('last'))
          .where('points', '=', 1),
      )
      .where('points', '=', 1)
      .execute()
    const paths = ['/szukaj?q=park', '/postulaty?q=park', '/dokumenty?q=park', '/warsztaty?q=park']
    // Other words each time: a page that is kept is no search.
    const searches = await passed(20, (n) => two.next().get(`${paths[n % 4]}+${n}`))
    const refused = await two.next().get('/szukaj?q=park%20miejski')
    const words = await refused.text()
    const measured = { sent, guesses, codes, mails, searches }
    figure({
      fault: 'limits',
      what: `sends / sign-ins / codes / mails / searches let through, two processes on ${target}`,
      measured: Object.values(measured).join(' / '),
      target: '20 / 5 / 10 / 3 / 10',
    })
    expect(measured).toEqual({ sent: 20, guesses: 5, codes: 10, mails: 3, searches: 10 })
    expect(refused.status).toBe(429)
    expect(words).toContain('value="park miejski"')
    expect(words.replaceAll('\u00a0', ' ')).toMatch(/Spróbuj ponownie za \d+ min/)
  })
})

test('a mailbox gets ten receipts an hour whoever sends, and nothing sent is lost', async () => {
  await using two = await openTwo('sqlite', { TRUSTED_PROXIES: '127.0.0.1' })
  const answers: Response[] = []
  for (let n = 0; n < 14; n += 1) {
    const fields = {
      key: newIdempotencyKey(),
      title: 'Ławka',
      body: `${n}`,
      email: 'ela@example.pl',
    }
    answers.push(await two.next().post('/postulaty/nowy', fields))
  }
  const letters = await two.db.selectFrom('outbox').select('id').execute()
  const taken = await two.db.selectFrom('submission').select('id').execute()
  figure({
    fault: 'limits',
    what: 'receipts to one mailbox of 14 sends from 14 addresses / taken in',
    measured: `${letters.length} / ${taken.length}`,
    target: '10 / 14',
  })
  expect(answers.map((answer) => answer.status)).toEqual(Array<number>(14).fill(303))
  expect(answers.at(-1)?.headers.getSetCookie().join()).toContain('flash=')
  expect([letters.length, taken.length]).toEqual([10, 14])
})

test('a stranger who guesses from many addresses does not lock the owner out', async () => {
  await using two = await openTwo('sqlite', { TRUSTED_PROXIES: '127.0.0.1' })
  const hashed = await hashPassword(PASSWORD)
  if (!hashed.ok) throw new Error('busy')
  const email = 'ela@example.pl'
  await addAccount(two.db, { email, passwordHash: hashed.value })
  const signIn = (password: string, from?: string) =>
    two.next(from).post('/konto/logowanie', { intent: 'password', email, password })
  let ownerIn = 0
  for (let n = 0; n < GUESSES; n += 1) {
    await (await signIn(`zgaduję ${n}`, `198.51.${n >> 2}.7`)).arrayBuffer()
    if (n % (GUESSES / 3) !== GUESSES / 3 - 1) continue
    const owner = await signIn(PASSWORD, '192.0.2.55')
    if (owner.status === 303) ownerIn += 1
  }
  figure({
    fault: 'limits',
    what: `times the owner got in during ${GUESSES} guesses of strangers, of 3`,
    measured: String(ownerIn),
    target: '3',
  })
  expect(ownerIn).toBe(3)
})
