import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { OutboxTable } from '#db/ground-tables.ts'
import type { Instant } from '#db/schema.ts'
import type { Insertable } from 'kysely'
import { queueMail } from '#app/features/notices/outbox.server.ts'
import { readEnv, type Env } from '#app/platform/env.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createMailer } from '#app/platform/mail.server.ts'
import { sendDue } from '#app/server/outbox-worker.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { headerNames, startMailSink } from '../support/mail-sink.ts'
import { startTestServer } from '../support/server.ts'

function envWith(settings: Record<string, string>): Env {
  const read = readEnv({
    IDEA_MODE: 'test',
    SESSION_SECRET: 'a secret of the tests, long enough for them',
    APP_ORIGIN: 'https://idea.example.pl',
    ...settings,
  })
  if (!read.ok) throw new Error(read.problems.join())
  return read.env
}

/** A time that stands still until it is moved. */
function movableClock(start: Instant) {
  let time = Date.parse(start)
  return {
    now: () => new Date(time).toISOString(),
    forward: (minutes: number) => (time += minutes * 60_000),
  }
}

const MAIL = {
  kind: 'test',
  to: 'ola@example.pl',
  subject: 'Zażółć',
  body: 'Treść',
  dedupeKey: null,
}

async function openOutbox(target: 'sqlite' | 'postgres', settings: Record<string, string>) {
  const database = await testDatabase(target)
  const { db } = database
  const clock = movableClock(FIXED_NOW)
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  const env = envWith(settings)
  const mailer = createMailer(env)
  return {
    db,
    clock,
    lines,
    queue: (mail = MAIL) => db.transaction().execute((trx) => queueMail(trx, mail, clock.now())),
    /** As somebody would who can write any column. */
    insert: (row: Partial<Insertable<OutboxTable>>) =>
      db
        .insertInto('outbox')
        .values({
          kind: 'test',
          to_address: MAIL.to,
          subject: MAIL.subject,
          body: MAIL.body,
          dedupe_key: null,
          created_at: clock.now(),
          next_attempt_at: clock.now(),
          ...row,
        })
        .execute(),
    send: () => sendDue({ db, clock, log, env }, mailer),
    rows: () => db.selectFrom('outbox').selectAll().orderBy('id').execute(),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

describe.each(databaseTargets())('on %s', (target) => {
  test('a mail is delivered once, and what it said is not kept', async () => {
    await using sink = await startMailSink()
    await using outbox = await openOutbox(target, { SMTP_URL: sink.url })
    await outbox.queue()
    expect(await outbox.send()).toBe(1)
    expect(await outbox.send()).toBe(0)
    expect(sink.delivered).toHaveLength(1)
    expect(sink.delivered[0]?.recipients).toEqual(['ola@example.pl'])
    const [row] = await outbox.rows()
    expect(row).toMatchObject({ attempts: 1, sent_at: FIXED_NOW, failed_at: null, body: '' })
    expect(outbox.lines.join()).not.toContain('ola@')
  })

  test('several workers at once send each mail once', async () => {
    await using sink = await startMailSink()
    await using outbox = await openOutbox(target, { SMTP_URL: sink.url })
    for (let i = 0; i < 15; i += 1) await outbox.queue({ ...MAIL, subject: `nr ${i}` })
    await Promise.all([outbox.send(), outbox.send(), outbox.send(), outbox.send()])
    expect(sink.delivered).toHaveLength(15)
    const subjects = sink.delivered.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1])
    expect(new Set(subjects).size).toBe(15)
  })

  test('while the mail server is away mails wait longer each time, and leave when it is back', async () => {
    const port = await freePort()
    await using outbox = await openOutbox(target, { SMTP_URL: `smtp://127.0.0.1:${port}` })
    await outbox.queue()
    expect(await outbox.send()).toBe(0)
    const pauses: number[] = []
    for (let i = 0; i < 11; i += 1) {
      const row = (await outbox.rows())[0]!
      const minutes = (Date.parse(row.next_attempt_at) - Date.parse(outbox.clock.now())) / 60_000
      pauses.push(minutes)
      outbox.clock.forward(minutes - 0.1)
      expect(await outbox.send()).toBe(0)
      expect((await outbox.rows())[0]?.attempts).toBe(i + 1)
      outbox.clock.forward(0.1)
      if (i < 10) expect(await outbox.send()).toBe(0)
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
    await using sink = await startMailSink(port)
    expect(await outbox.send()).toBe(1)
    expect(sink.delivered).toHaveLength(1)
    expect((await outbox.rows())[0]).toMatchObject({ failed_at: null, last_error: null })
  })

  test('a letter that was taken but not confirmed comes again under the same number', async () => {
    await using sink = await startMailSink()
    await using outbox = await openOutbox(target, { SMTP_URL: sink.url })
    await outbox.queue()
    await outbox.send()
    await outbox.db.updateTable('outbox').set({ sent_at: null }).execute()
    outbox.clock.forward(2)
    await outbox.send()
    const ids = sink.delivered.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(ids[0]).toMatch(/^<outbox-\d+-\d+@idea\.example\.pl>\r?$/)
    expect(ids[1]).toBe(ids[0])
  })

  test('after three days a mail is given up, and the error names nobody', async () => {
    await using sink = await startMailSink()
    sink.refuseWith = 550
    await using outbox = await openOutbox(target, { SMTP_URL: sink.url })
    await outbox.queue()
    outbox.clock.forward(3 * 24 * 60 - 1)
    await outbox.send()
    expect((await outbox.rows())[0]?.failed_at).toBeNull()
    outbox.clock.forward(6 * 60)
    await outbox.send()
    const row = (await outbox.rows())[0]!
    expect(row.failed_at).toBe(outbox.clock.now())
    expect(row.last_error).not.toContain('@')
    outbox.clock.forward(24 * 60)
    expect(await outbox.send()).toBe(0)
    expect((await outbox.rows())[0]?.attempts).toBe(2)
  })
})

test.each([
  '\r\nBcc: evil@example.com',
  '\nBcc: evil@example.com',
  '\rBcc: evil@example.com',
  '\r\n\r\nBcc: evil@example.com',
  '\u2028Bcc: evil@example.com',
  '\u0085Bcc: evil@example.com',
  '%0d%0aBcc: evil@example.com',
  ', evil@example.com',
  '; evil@example.com',
  '> RCPT TO:<evil@example.com',
  '>\r\nRCPT TO:<evil@example.com>\r\n',
  '\r\n.\r\nMAIL FROM:<a@b.pl>\r\nRCPT TO:<evil@example.com>\r\nDATA\r\n',
])('%j in any field reaches one person and makes no header', async (attack) => {
  await using sink = await startMailSink()
  await using outbox = await openOutbox('sqlite', { SMTP_URL: sink.url })
  await outbox.insert({})
  await outbox.send()
  const expected = headerNames(sink.delivered[0]!.raw).toSorted()

  for (const row of [
    { subject: `Temat${attack}` },
    { body: `Treść${attack}` },
    { kind: `test${attack}` },
    { dedupe_key: `klucz${attack}` },
    { to_address: `ola@example.pl${attack}` },
    { to_address: `ola${attack}@example.pl` },
    { to_address: `"Ola${attack}" <ola@example.pl>` },
  ]) {
    await outbox.insert(row)
  }
  await outbox.send()
  expect(sink.delivered.length).toBeGreaterThanOrEqual(5)
  for (const letter of sink.delivered) {
    // `%` is a letter like any other in a mailbox; the letter still goes to one box of that name.
    expect(letter.recipients).toHaveLength(1)
    expect(letter.recipients[0]).not.toBe('evil@example.com')
    expect(headerNames(letter.raw).toSorted()).toEqual(expected)
  }
  const rows = await outbox.rows()
  expect(rows.filter((row) => row.sent_at === null && row.failed_at === null)).toEqual([])
})

test('without a mail server each mail becomes a file, and its text stays', async () => {
  const folder = join(tmpdir(), `idea-kielce-mail-${randomUUID()}`)
  await using outbox = await openOutbox('sqlite', { MAIL_DIR: folder })
  await outbox.queue()
  await outbox.send()
  const [file] = readdirSync(folder)
  expect(file).toMatch(/^2026-11-23T09-00-00-000Z-\d+\.eml$/)
  expect(readFileSync(join(folder, file!), 'utf8')).toContain('To: ola@example.pl')
  expect((await outbox.rows())[0]?.body).toBe('Treść')
})

test('the served product sends by itself, and a dead mail server slows no page', async () => {
  const port = await freePort()
  await using server = await startTestServer({
    jobs: true,
    env: { SMTP_URL: `smtp://127.0.0.1:${port}` },
  })
  await server.db.transaction().execute((trx) => queueMail(trx, MAIL, server.clock.now()))
  await expect
    .poll(() => server.db.selectFrom('outbox').select('attempts').executeTakeFirst(), {
      timeout: 8_000,
    })
    .toEqual({ attempts: 1 })
  expect((await server.browser().get('/')).status).toBe(200)
  await using sink = await startMailSink(port)
  await server.db.updateTable('outbox').set({ next_attempt_at: server.clock.now() }).execute()
  await expect.poll(() => sink.delivered.length, { timeout: 8_000 }).toBe(1)
})
