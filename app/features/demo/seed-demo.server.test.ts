import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { statusOf } from '../submissions/status.ts'
import { seedDemo } from './seed-demo.server.ts'

const CONTEXT = {
  now: '2026-11-23T10:00:00.000Z',
  env: { sessionSecret: 'a secret that is long enough for tests', appOrigin: 'http://localhost' },
}

test('the story reaches every state and every position, and is played once', async () => {
  await using database = await testDatabase()
  const { db } = database
  expect(await seedDemo(db, CONTEXT)).toBe(true)
  expect(await seedDemo(db, CONTEXT)).toBe(false)
  const rows = await db.selectFrom('submission').selectAll().execute()
  expect(new Set(rows.map(statusOf))).toEqual(
    new Set([
      'in_moderation',
      'needs_author_action',
      'published',
      'assigned',
      'under_analysis',
      'answered',
      'reflected',
      'merged',
      'redirected',
      'hidden',
      'withdrawn',
    ]),
  )
  expect(new Set(rows.map((row) => row.position_code).filter(Boolean)).size).toBe(6)
  expect(rows.every((row) => row.is_demo === 1)).toBe(true)
})

test('nothing in the story happens in the future, and numbers follow the order of receipt', async () => {
  await using database = await testDatabase()
  const { db } = database
  await seedDemo(db, CONTEXT)
  const events = await db.selectFrom('submission_event').select('at').orderBy('id').execute()
  expect(events.every((event) => event.at <= CONTEXT.now)).toBe(true)
  expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).toSorted())
  const rows = await db.selectFrom('submission').selectAll().orderBy('reference').execute()
  expect(rows.map((row) => row.received_at)).toEqual(rows.map((row) => row.received_at).toSorted())
})

// Just after midnight in Warsaw, on both sides of a clock change, and at noon: a newcomer starts when
// it suits them.
test.each([
  '2026-11-23T23:00:00.000Z',
  '2027-03-27T23:10:00.000Z',
  '2027-03-28T22:30:00.000Z',
  '2027-06-30T12:00:00.000Z',
])('the story can be begun at any hour: %s', async (now) => {
  await using database = await testDatabase()
  expect(await seedDemo(database.db, { ...CONTEXT, now })).toBe(true)
})
