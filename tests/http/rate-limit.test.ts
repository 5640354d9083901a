import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { createLimits, LIMITS, type LimitName } from '#app/platform/rate-limit.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { deleteExpired } from '#app/server/housekeeping.server.ts'
import { databaseTargets, emptyDatabaseUrl, FIXED_NOW, testDatabase } from '../support/database.ts'
import { startTestServer } from '../support/server.ts'

async function openLimits(target: 'sqlite' | 'postgres') {
  const database = await testDatabase(target)
  let time = Date.parse(FIXED_NOW)
  const clock = { now: () => new Date(time).toISOString() }
  const whoever = { address: '192.0.2.1' }
  const limits = createLimits({
    db: database.db,
    clock,
    secret: 'secret',
    client: () => whoever.address,
  })
  return {
    ...limits,
    db: database.db,
    clock,
    whoever,
    forward: (seconds: number) => (time += seconds * 1_000),
    /** How many of these tries are let through. */
    async tries(count: number, name: LimitName, subject?: string) {
      let allowed = 0
      for (let i = 0; i < count; i += 1) {
        if ((await limits.consume(name, subject)).allowed) allowed += 1
      }
      return allowed
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

describe.each(databaseTargets())('on %s', (target) => {
  test('the figures hold', async () => {
    await using limits = await openLimits(target)
    expect(await limits.tries(15, 'followCode', 'IK-2026-00001')).toBe(10)
    expect(await limits.tries(15, 'followCode', 'IK-2026-00002')).toBe(10)
    // Thirty an hour, whatever the case: ten are left.
    expect(await limits.tries(15, 'followCode', 'IK-2026-00003')).toBe(10)
    expect(await limits.tries(15, 'followCode', 'IK-2026-00004')).toBe(0)
    expect(await limits.tries(25, 'submit')).toBe(20)
    expect(await limits.tries(9, 'signIn', 'ola')).toBe(5)
    expect(await limits.tries(9, 'mail', 'ola@example.pl')).toBe(3)
    expect(await limits.tries(15, 'signUp')).toBe(10)
  })

  test('a window ends by itself and tells when', async () => {
    await using limits = await openLimits(target)
    await limits.tries(5, 'signIn', 'ola')
    limits.forward(10 * 60)
    expect(await limits.consume('signIn', 'ola')).toEqual({
      allowed: false,
      retryAfterSeconds: 300,
    })
    limits.forward(299)
    expect(await limits.tries(1, 'signIn', 'ola')).toBe(0)
    limits.forward(1)
    expect(await limits.tries(9, 'signIn', 'ola')).toBe(5)
  })

  test('who guesses does not lock the owner out', async () => {
    await using limits = await openLimits(target)
    await limits.tries(50, 'signIn', 'ola')
    limits.whoever.address = '198.51.100.9'
    expect(await limits.tries(1, 'signIn', 'ola')).toBe(1)
  })

  test('one client and ten thousand accounts: fifty tries an hour', async () => {
    await using limits = await openLimits(target)
    let allowed = 0
    for (let i = 0; i < 200; i += 1) allowed += await limits.tries(1, 'signIn', `konto ${i}`)
    expect(allowed).toBe(50)
  })

  test('an address gets ten mails a day, whoever asks for them', async () => {
    await using limits = await openLimits(target)
    let allowed = 0
    for (let hour = 0; hour < 20; hour += 1) {
      limits.whoever.address = `192.0.2.${hour}`
      allowed += await limits.tries(5, 'mail', 'ola@example.pl')
      limits.forward(3_600)
    }
    expect(allowed).toBe(10)
  })

  test('success takes the tries back', async () => {
    await using limits = await openLimits(target)
    await limits.tries(4, 'signIn', 'ola')
    await limits.reset('signIn', 'ola')
    expect(await limits.tries(9, 'signIn', 'ola')).toBe(5)
    await limits.tries(10, 'followCode', 'IK-2026-00001')
    await limits.reward('followCode', 'IK-2026-00001')
    expect(await limits.tries(5, 'followCode', 'IK-2026-00001')).toBe(1)
  })

  test('a hundred tries at once are counted one by one', async () => {
    await using limits = await openLimits(target)
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => limits.consume('signIn', 'ola')),
    )
    expect(answers.filter((answer) => answer.allowed)).toHaveLength(5)
  })

  test('the table names nobody and is emptied', async () => {
    await using limits = await openLimits(target)
    await limits.tries(1, 'mail', 'ola@example.pl')
    const rows = await limits.db.selectFrom('rate_limit').selectAll().execute()
    expect(rows).toHaveLength(LIMITS.mail.length)
    expect(JSON.stringify(rows)).not.toMatch(/ola|192\.0\.2/)
    limits.forward(25 * 3_600)
    await deleteExpired(limits)
    expect(await limits.db.selectFrom('rate_limit').selectAll().execute()).toEqual([])
  })

  test('two processes count together', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-limits-'))
    const url = target === 'sqlite' ? `file:${folder}/limits.db` : await emptyDatabaseUrl(target)
    const opened = openDatabase(url)
    await migrateToLatest(opened.db)
    await opened.close()
    const run = () =>
      promisify(execFile)(process.execPath, ['tests/support/consume-limits.ts'], {
        env: { ...process.env, DATABASE_URL: url },
      })
    const [first, second] = await Promise.all([run(), run()])
    rmSync(folder, { recursive: true, force: true })
    expect(Number(first.stdout) + Number(second.stdout)).toBe(5)
  })
})

test('expired sessions and tokens are deleted, living ones stay', async () => {
  await using server = await startTestServer()
  const gone = await server.signIn('resident')
  const living = await server.signIn('resident')
  const past = new Date(Date.now() - 1_000).toISOString()
  await server.db
    .updateTable('session')
    .set({ expires_at: past })
    .where('account_id', '=', gone.accountId)
    .execute()
  const token = {
    purpose: 'reset',
    email: 'a@example.pl',
    account_id: null,
    browser_hash: null,
    created_at: past,
    used_at: null,
  } as const
  await server.db
    .insertInto('account_token')
    .values([
      { ...token, token_hash: 'gone', expires_at: past },
      { ...token, token_hash: 'living', expires_at: new Date(Date.now() + 60_000).toISOString() },
    ])
    .execute()
  await deleteExpired(server)
  const sessions = await server.db.selectFrom('session').select('account_id').execute()
  expect(sessions).toEqual([{ account_id: living.accountId }])
  const tokens = await server.db.selectFrom('account_token').select('token_hash').execute()
  expect(tokens).toEqual([{ token_hash: 'living' }])
})

describe('floods', () => {
  /** 300 posts a minute are let through to the check of their type. */
  async function flood(settings: Record<string, string>, forwardedFor: (i: number) => string) {
    await using server = await startTestServer({ env: settings })
    const browser = server.browser()
    const statuses: number[] = []
    for (let i = 0; i < 305; i += 1) {
      const response = await browser.fetch('/', {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': forwardedFor(i) },
      })
      await response.arrayBuffer()
      statuses.push(response.status)
      if (response.status === 429) {
        expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
      }
    }
    return statuses.filter((status) => status === 429).length
  }

  test('are stopped, and X-Forwarded-For of a stranger changes nothing', async () => {
    expect(await flood({ RATE_LIMITS: 'on' }, (i) => `192.0.2.${i % 250}`)).toBe(5)
  })

  test('behind a trusted proxy each client is counted alone, by the address the proxy saw', async () => {
    const settings = { RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' }
    expect(await flood(settings, (i) => `192.0.2.${i % 250}`)).toBe(0)
    expect(await flood(settings, (i) => `10.9.8.${i % 250}, 192.0.2.7`)).toBe(5)
  })

  test('one IPv6 household is one client', async () => {
    const settings = { RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' }
    expect(await flood(settings, (i) => `2001:db8:1:2::${(i + 1).toString(16)}`)).toBe(5)
  })
})

test('limits cannot be off in production', () => {
  const settings = {
    IDEA_MODE: 'production',
    APP_ORIGIN: 'https://idea.example.pl',
    SESSION_SECRET: 'a secret of the tests, long enough for them',
  }
  expect(readEnv(settings).ok).toBe(true)
  expect(readEnv({ ...settings, RATE_LIMITS: 'off' }).ok).toBe(false)
})
