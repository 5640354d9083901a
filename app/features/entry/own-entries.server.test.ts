import { expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { submitPostulate } from '../submissions/submit-postulate.server.ts'
import { listTodaysEntries, readOwnEntry } from './own-entries.server.ts'

const secret = 'a secret of at least thirty-two bytes'

async function enter(db: Database, clerk: string, now: string) {
  await db
    .insertInto('account')
    .values({
      id: clerk,
      email: `${clerk}@example.pl`,
      email_canonical: `${clerk}@example.pl`,
      display_name: clerk,
      password_hash: null,
      locale: 'pl',
      unit_id: null,
      confirmed_at: now,
      blocked_at: null,
      demo_at: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return submitPostulate(
    db,
    {
      title: 'Ławka',
      body: 'Tekst',
      channel: 'paper',
      receivedAt: '2026-11-02T11:00:00.000Z',
      locale: 'pl',
      authorKind: 'resident',
      enteredBy: clerk,
      idempotencyKey: newIdempotencyKey(),
    },
    { now, secret, appOrigin: 'http://localhost' },
  )
}

test('the code on the slip is the one of the receipt: for a day, for whoever entered it', async () => {
  await using d = await testDatabase()
  const receipt = await enter(d.db, 'anna', FIXED_NOW)
  const read = async (clerk: string, now: string, key = secret) =>
    readOwnEntry(d.db, receipt.reference, clerk, { now, secret: key })
  expect((await read('anna', '2026-11-24T08:59:59.000Z'))?.code).toBe(receipt.code)
  expect((await read('anna', '2026-11-24T09:00:00.000Z'))?.code).toBeNull()
  expect(await read('piotr', FIXED_NOW)).toBeNull()
  // A code that the register would not accept is worse than none.
  expect((await read('anna', FIXED_NOW, `another ${secret}`))?.code).toBeNull()
})

test('the list holds the last ten of this person and of today in Kielce', async () => {
  await using d = await testDatabase()
  await enter(d.db, 'anna', '2026-11-22T22:59:00.000Z')
  await enter(d.db, 'piotr', FIXED_NOW)
  const first = await enter(d.db, 'anna', '2026-11-22T23:01:00.000Z')
  expect(await listTodaysEntries(d.db, 'anna', FIXED_NOW)).toMatchObject([
    { reference: first.reference, channel: 'paper', receivedAt: '2026-11-02T11:00:00.000Z' },
  ])
  for (let i = 0; i < 10; i++) await enter(d.db, 'anna', FIXED_NOW)
  const listed = await listTodaysEntries(d.db, 'anna', FIXED_NOW)
  expect(listed).toHaveLength(10)
  expect(listed.map((entry) => entry.reference)).not.toContain(first.reference)
})
