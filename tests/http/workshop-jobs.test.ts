import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { register } from '#app/features/registrations/register.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createMailer } from '#app/platform/mail.server.ts'
import { sendDue } from '#app/server/outbox-worker.server.ts'
import { FIXED_NOW, testDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { startMailSink } from '../support/mail-sink.ts'
import { startTestServer } from '../support/server.ts'
import {
  hoursAfter,
  registerRequest,
  registrationContext,
  STARTS_AT,
} from '../support/registrations.ts'
import { makeWorkshop } from '../support/workshops.ts'

const PEOPLE = 1_000
const OUTAGE_MINUTES = 10

test('the mail server is away for ten minutes of sign-up: nobody notices, each letter comes once', async () => {
  await using database = await testDatabase()
  const { db } = database
  const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 500 })
  const port = await freePort()
  const read = readEnv({
    IDEA_MODE: 'test',
    SESSION_SECRET: 'a secret of the tests, long enough for them',
    APP_ORIGIN: 'https://idea.example.pl',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  })
  if (!read.ok) throw new Error(read.problems.join())
  const { env } = read
  const log = createLog('fatal', { write: () => {} })
  const mailer = createMailer(env)
  let now = FIXED_NOW
  const parts = { db, env, log, clock: { now: () => now } }
  /** Twenty processes at once, until there is nothing that is due. */
  const work = async () => {
    for (;;) {
      const before = await attempts()
      await Promise.all(Array.from({ length: 20 }, () => sendDue(parts, mailer)))
      if ((await attempts()) === before) return
    }
  }
  const attempts = async () =>
    (
      await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.sum<number>('attempts').as('sum'))
        .executeTakeFirstOrThrow()
    ).sum

  for (let minute = 0; minute < OUTAGE_MINUTES; minute += 1) {
    now = hoursAfter(FIXED_NOW, minute / 60)
    const answers = await Promise.all(
      Array.from({ length: PEOPLE / OUTAGE_MINUTES }, (_, n) =>
        register(db, registerRequest(sessionId, `m${minute}-${n}`), registrationContext(now)),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(PEOPLE / OUTAGE_MINUTES)
    if (minute % 5 === 0) await work()
  }
  await using sink = await startMailSink(port)
  for (let minute = OUTAGE_MINUTES; minute < 60; minute += 5) {
    now = hoursAfter(FIXED_NOW, minute / 60)
    await work()
  }
  const waiting = await db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute()
  expect(waiting).toEqual([])
  const boxes = sink.delivered.map(({ recipients }) => recipients.join())
  expect(new Set(boxes).size).toBe(PEOPLE)
  // The issue allows one double in a thousand; without a crash there is none.
  expect(boxes).toHaveLength(PEOPLE)
  const withDate = sink.delivered.filter(({ raw }) => raw.includes('text/calendar'))
  expect(withDate).toHaveLength(500)
})

test('the served product does the scheduled work by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-jobs-'))
  const databaseUrl = `file:${join(folder, 'jobs.db')}`
  const opened = openDatabase(databaseUrl)
  await migrateToLatest(opened.db)
  const { sessionId } = await makeWorkshop(opened.db, { capacity: 1 })
  await opened.db
    .insertInto('registration')
    .values({
      session_id: sessionId,
      arrival: 1,
      status: 'offered',
      way: 'web',
      locale: 'pl',
      entry_code: 'ABCDE',
      token_hash: 'hash',
      token_seed: 'seed',
      created_at: FIXED_NOW,
      offer_ends_at: FIXED_NOW,
    })
    .execute()
  await opened.db.updateTable('workshop_session').set({ taken: 1 }).execute()
  await opened.close()
  {
    await using server = await startTestServer({ databaseUrl, jobs: true })
    await expect
      .poll(() => server.db.selectFrom('registration').select('ended_by').executeTakeFirst(), {
        timeout: 8_000,
      })
      .toEqual({ ended_by: 'offer_lapsed' })
    expect(server.log.join()).not.toContain('periodic job failed')
  }
  rmSync(folder, { recursive: true, force: true })
})
