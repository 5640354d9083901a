import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { countPromise } from './counters.server.ts'

const FUTURE = '2026-12-01T22:59:59.999Z'
const PAST = '2026-11-20T22:59:59.999Z'
const ANSWERED = { handling: 'answered', answered_at: '2026-11-21T09:00:00.000Z' } as const

describe.each(databaseTargets())('the promise on %s', (target) => {
  test('an empty register has kept and broken nothing', async () => {
    await using d = await testDatabase(target)
    const nothing = {
      answered: 0,
      answeredInTime: 0,
      waiting: 0,
      late: 0,
      inModeration: 0,
      lateInModeration: 0,
    }
    expect(await countPromise(d.db, FIXED_NOW)).toEqual(nothing)
  })

  test('counts what awaits an answer, published or not, and nothing that is owed none', async () => {
    await using d = await testDatabase(target)
    await addPostulates(d.db, [
      { answer_due_at: FUTURE },
      { answer_due_at: FUTURE, handling: 'in_analysis' },
      { answer_due_at: PAST, handling: 'assigned' },
      { answer_due_at: PAST, visibility: 'awaiting' },
      { answer_due_at: FUTURE, visibility: 'awaiting' },
      { answer_due_at: FUTURE, ...ANSWERED },
      { answer_due_at: PAST, ...ANSWERED },
      { answer_due_at: PAST, ...ANSWERED, handling: 'reflected' },
      { answer_due_at: PAST, visibility: 'hidden' },
      { answer_due_at: PAST, visibility: 'returned' },
      { answer_due_at: PAST, visibility: 'redirected' },
      { answer_due_at: PAST, visibility: 'withdrawn' },
      { answer_due_at: PAST, visibility: 'merged' },
    ])
    expect(await countPromise(d.db, FIXED_NOW)).toEqual({
      answered: 3,
      answeredInTime: 1,
      waiting: 3,
      late: 2,
      inModeration: 2,
      lateInModeration: 1,
    })
  })

  test('the promised day itself is in time to its last moment', async () => {
    await using d = await testDatabase(target)
    await addPostulates(d.db, [{ answer_due_at: FIXED_NOW }])
    expect((await countPromise(d.db, FIXED_NOW)).late).toBe(0)
  })
})
