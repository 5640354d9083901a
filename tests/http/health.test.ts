import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { rawRequest, sendRaw } from '../support/raw-http.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
  })
  afterAll(() => server.stop())

  /** Answers are remembered for a second. */
  async function ready() {
    await pause(1_050)
    return sendRaw(server.port, rawRequest(server.port, { path: '/readyz' }))
  }

  async function queue(dueMinutesAgo: number, attempts: number): Promise<void> {
    const at = new Date(Date.now() - dueMinutesAgo * 60_000).toISOString()
    await server.db
      .insertInto('outbox')
      .values({
        kind: 'test',
        to_address: 'a@example.pl',
        subject: 's',
        body: 'b',
        dedupe_key: null,
        created_at: at,
        attempts,
        next_attempt_at: at,
      })
      .execute()
  }

  test('the home page is served', async () => {
    const response = await server.browser().get('/')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<html lang="pl">')
  })

  test('the process answers, under any name it is asked by', async () => {
    for (const Host of [`127.0.0.1:${server.port}`, '10.0.0.7:3000']) {
      const answer = await sendRaw(
        server.port,
        rawRequest(server.port, { path: '/livez', headers: { Host } }),
      )
      expect(answer.status).toBe(200)
      expect(answer.body).toBe('ok\n')
    }
  })

  test('ready, and the probe leaves nothing behind', async () => {
    const before = await server.db.selectFrom('setting').selectAll().execute()
    const answer = await ready()
    expect([answer.status, answer.body]).toEqual([200, 'ok\n'])
    expect(await server.db.selectFrom('setting').selectAll().execute()).toEqual(before)
  })

  test('not ready when nobody sends the mail, and strangers are not told why', async () => {
    await queue(14, 0)
    expect((await ready()).status).toBe(200)
    await queue(16, 0)
    const answer = await ready()
    expect([answer.status, answer.body]).toEqual([503, 'not ready\n'])
    expect(server.log.some((line) => line.includes('mail waits'))).toBe(true)
    await server.db.updateTable('outbox').set({ sent_at: new Date().toISOString() }).execute()
    expect((await ready()).status).toBe(200)
  })

  test('not ready when the database cannot be written', async () => {
    if (target === 'sqlite') await sql`pragma query_only = 1`.execute(server.db)
    else await sql`alter table setting rename to setting_gone`.execute(server.db)
    expect((await ready()).status).toBe(503)
    if (target === 'sqlite') await sql`pragma query_only = 0`.execute(server.db)
    else await sql`alter table setting_gone rename to setting`.execute(server.db)
    expect((await ready()).status).toBe(200)
  })

  test.runIf(target === 'sqlite')('not ready when a pragma is not as it must be', async () => {
    await sql`pragma synchronous = 1`.execute(server.db)
    expect((await ready()).status).toBe(503)
    await sql`pragma synchronous = 2`.execute(server.db)
    expect((await ready()).status).toBe(200)
  })

  test('not ready when a migration is missing', async () => {
    const last = await sql<{ name: string; timestamp: string }>`
      select name, timestamp from kysely_migration order by name desc limit 1`.execute(server.db)
    const { name, timestamp } = last.rows[0]!
    await sql`delete from kysely_migration where name = ${name}`.execute(server.db)
    expect((await ready()).status).toBe(503)
    await sql`insert into kysely_migration (name, timestamp) values (${name}, ${timestamp})`.execute(
      server.db,
    )
    expect((await ready()).status).toBe(200)
  })
})
