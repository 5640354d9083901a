import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DB } from '#db/schema.ts'
import { databaseTargets, emptyDatabaseUrl, FIXED_NOW } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

describe.each(databaseTargets())('kept pages on %s', (target) => {
  let server: TestServer
  let queries = 0
  let now = FIXED_NOW

  beforeAll(async () => {
    server = await startTestServer({
      databaseUrl: await emptyDatabaseUrl(target),
      clock: { now: () => now },
      onQuery: () => (queries += 1),
      verifyPages: false,
    })
  })
  afterAll(() => server.stop())

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { headers: { 'Accept-Language': 'pl', ...headers } })

  /** How many statements one request takes. One asks for the version on PostgreSQL, none on SQLite. */
  async function queriesOf(path: string, headers: Record<string, string> = {}): Promise<number> {
    const before = queries
    await (await ask(path, headers)).arrayBuffer()
    return queries - before
  }
  const ANSWERED_BY_CACHE = 1

  /** A change of what anybody may read. */
  async function change(db: Kysely<DB> = server.db): Promise<void> {
    await db
      .updateTable('strategy_stage')
      .set({ position: sql`position` })
      .execute()
  }

  test('the second visitor is answered without making the page again, with the same bytes', async () => {
    const first = await ask('/zasady')
    const second = await ask('/zasady')
    expect(await second.text()).toBe(await first.text())
    expect(await queriesOf('/zasady')).toBeLessThanOrEqual(ANSWERED_BY_CACHE)
    for (const name of [
      'etag',
      'content-security-policy',
      'cache-control',
      'vary',
      'content-type',
    ]) {
      expect(second.headers.get(name), name).toBe(first.headers.get(name))
      expect(second.headers.get(name), name).toBeTruthy()
    }
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
  })

  test('who has the page is told that it is still true', async () => {
    const etag = (await ask('/postulaty')).headers.get('ETag') ?? ''
    const again = await ask('/postulaty', { 'If-None-Match': `"other", ${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await ask('/postulaty', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('the next read after a change of public content is a new page', async () => {
    await ask('/postulaty')
    expect(await queriesOf('/postulaty')).toBeLessThanOrEqual(ANSWERED_BY_CACHE)
    await change()
    expect(await queriesOf('/postulaty')).toBeGreaterThan(ANSWERED_BY_CACHE)
    expect(await queriesOf('/postulaty')).toBeLessThanOrEqual(ANSWERED_BY_CACHE)
  })

  test('a change that is taken back leaves nothing behind', async () => {
    await ask('/postulaty')
    const undone = new Error('taken back')
    await expect(
      server.db.transaction().execute(async (trx) => {
        await change(trx)
        throw undone
      }),
    ).rejects.toBe(undone)
    expect(await queriesOf('/postulaty')).toBeLessThanOrEqual(ANSWERED_BY_CACHE)
  })

  test('the next minute is a new page: deadlines pass by themselves', async () => {
    await ask('/konsultacje')
    now = '2026-11-23T09:00:59.999Z'
    expect(await queriesOf('/konsultacje')).toBeLessThanOrEqual(ANSWERED_BY_CACHE)
    now = '2026-11-23T09:01:00.000Z'
    expect(await queriesOf('/konsultacje')).toBeGreaterThan(ANSWERED_BY_CACHE)
  })

  test('each language has its own page, chosen or asked for', async () => {
    const languages = async (headers: Record<string, string>) =>
      /<html lang="(\w+)"/.exec(await (await ask('/zasady', headers)).text())?.[1]
    expect(await languages({})).toBe('pl')
    expect(await languages({ 'Accept-Language': 'uk, en;q=0.5' })).toBe('uk')
    expect(await languages({ Cookie: 'lang=en' })).toBe('en')
    expect(await languages({ 'Accept-Language': 'de' })).toBe('pl')
    expect(await languages({ Cookie: 'lang=en', 'Accept-Language': 'uk' })).toBe('en')
  })

  test('fifty who ask at once for a page that nobody made yet have it made once', async () => {
    await change()
    const one = await queriesOf('/strategia')
    await change()
    const before = queries
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask('/strategia').then((answer) => answer.text())),
    )
    expect(new Set(answers).size).toBe(1)
    // PostgreSQL asks for the version for each that comes, once for those who come together.
    expect(queries - before).toBeLessThan(one * 2 + 50)
  })

  test('a cookie, a credential or a foreign host is never answered from what is kept', async () => {
    await ask('/postulaty')
    const asked: Record<string, string>[] = [
      { Cookie: 'session=abc' },
      { Cookie: '__Host-session=abc' },
      { Cookie: 'case=abc' },
      { Cookie: 'lang=pl; browser=abc' },
      { Authorization: 'Basic abc' },
    ]
    for (const headers of asked) {
      expect(await queriesOf('/postulaty', headers), JSON.stringify(headers)).toBeGreaterThan(
        ANSWERED_BY_CACHE,
      )
      const { headers: told } = await ask('/postulaty', headers)
      if ('Cookie' in headers) expect(told.get('Cache-Control')).toMatch(/^private/)
      expect(told.get('ETag')).toBeNull()
    }
  })

  test('what is refused, missing or moved is not kept', async () => {
    for (const path of ['/postulaty/IK-2026-99999', '/nie-ma', '/postulaty?q=']) {
      const { headers, status } = await fetch(server.url + path, { redirect: 'manual' })
      expect(status, path).not.toBe(200)
      expect(headers.get('ETag'), path).toBeNull()
    }
  })

  test('a request is told once in the log, kept or not, without what was typed', async () => {
    await ask('/postulaty?q=jan.kowalski')
    const from = server.log.length
    await (await ask('/postulaty?q=jan.kowalski')).text()
    const lines = server.log.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ method: 'GET', path: '/postulaty', status: 200, kept: true })
  })
})
