import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import {
  databaseTargets,
  testDatabase,
  FIXED_NOW,
  type TestDatabase,
} from '#tests/support/database.ts'
import {
  hoursAfter,
  registerRequest,
  registrationContext,
  STARTS_AT,
} from '#tests/support/registrations.ts'
import { addSession, makeWorkshop } from '#tests/support/workshops.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { register } from './register.server.ts'
import { DEFAULT_WORKSHOP_SETTINGS } from '../workshops/workshop-settings.server.ts'

const context = registrationContext()

function seatRow(db: Database, sessionId: number) {
  return db
    .selectFrom('workshop_session')
    .select(['taken', 'extra', 'arrivals'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
}

describe.each(databaseTargets())('on %s', (target) => {
  let database: TestDatabase
  let db: Database
  beforeAll(async () => {
    database = await testDatabase(target)
    db = database.db
  })
  afterAll(() => database[Symbol.asyncDispose]())

  test('200 register at once for 10 seats, 20 times: 10 have one, 190 wait in order of arrival', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 10 })
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, n) =>
          register(db, registerRequest(sessionId, `r${round}-p${n}`), context),
        ),
      )
      const told = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
      expect(told).toHaveLength(200)
      const rows = await db
        .selectFrom('registration')
        .select(['id', 'status', 'arrival'])
        .where('session_id', '=', sessionId)
        .orderBy('arrival')
        .execute()
      expect(rows.map(({ arrival }) => arrival)).toEqual(
        Array.from({ length: 200 }, (_, n) => n + 1),
      )
      expect(rows.map(({ status }) => status)).toEqual([
        ...Array<string>(10).fill('confirmed'),
        ...Array<string>(190).fill('waitlisted'),
      ])
      // What each was told is what the order of arrival says.
      const placeOf = new Map(told.map(({ id, waitingPlace }) => [id, waitingPlace]))
      expect(rows.map(({ id }) => placeOf.get(id))).toEqual([
        ...Array<null>(10).fill(null),
        ...Array.from({ length: 190 }, (_, n) => n + 1),
      ])
      expect(await seatRow(db, sessionId)).toEqual({ taken: 10, extra: 0, arrivals: 200 })
    }
  }, 300_000)

  test('100 cancel and join at once: each freed seat is offered once, to the first who wait', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 50 })
    const ids: number[] = []
    for (let n = 0; n < 120; n += 1) {
      const answer = await register(db, registerRequest(sessionId, `c${n}`), context)
      if (answer.ok) ids.push(answer.value.id)
    }
    await Promise.all([
      ...ids
        .slice(0, 50)
        .map((registrationId) =>
          cancelRegistration(db, { registrationId, endedBy: 'person', actorId: null }, context),
        ),
      ...Array.from({ length: 50 }, (_, n) =>
        register(db, registerRequest(sessionId, `late${n}`), context),
      ),
    ])
    const rows = await db
      .selectFrom('registration')
      .select(['id', 'status'])
      .where('session_id', '=', sessionId)
      .orderBy('arrival')
      .execute()
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array<string>(50).fill('cancelled'),
      ...Array<string>(50).fill('offered'),
      ...Array<string>(70).fill('waitlisted'),
    ])
    expect(await seatRow(db, sessionId)).toEqual({ taken: 50, extra: 0, arrivals: 170 })
    const offers = await db
      .selectFrom('outbox')
      .select('registration_id')
      .where('kind', '=', 'registrationOffered')
      .execute()
    expect(
      offers.map(({ registration_id }) => registration_id).toSorted((a, b) => a! - b!),
    ).toEqual(ids.slice(50, 100))
  })

  test('one person at 50 workshops at once has as many registrations as are allowed', async () => {
    const { id } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const sessions: number[] = []
    for (let n = 2; n <= 51; n += 1) {
      sessions.push(await addSession(db, id, n, hoursAfter(STARTS_AT, n)))
    }
    // One mailbox under fifty spellings.
    const answers = await Promise.all(
      sessions.map((sessionId, n) =>
        register(
          db,
          registerRequest(sessionId, 'wszedzie', { email: `WSZEDZIE+${n}@Example.pl` }),
          context,
        ),
      ),
    )
    const seats = answers.filter(({ ok }) => ok)
    expect(seats).toHaveLength(DEFAULT_WORKSHOP_SETTINGS.seatsAtOnce)
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal])))).toEqual(
      new Set(['tooManySeats']),
    )
    // One that is given back, or over, leaves room for another.
    const first = seats[0]!
    const registrationId = first.ok ? first.value.id : 0
    await cancelRegistration(db, { registrationId, endedBy: 'person', actorId: null }, context)
    const free = sessions[answers.findIndex(({ ok }) => !ok)]!
    const request = registerRequest(free, 'wszedzie')
    expect((await register(db, request, context)).ok).toBe(true)
  })

  test('a form sent 20 times at once is one registration, and the same answer each time', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const request = registerRequest(sessionId, 'dwa-klikniecia')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => register(db, request, context)),
    )
    const told = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
    expect(told).toHaveLength(20)
    expect(told.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(new Set(told.map((one) => JSON.stringify({ ...one, repeated: true }))).size).toBe(1)
    // Without an address there is nobody to tell apart: the form itself is.
    const onPhone = registerRequest(sessionId, 'Bez adresu', { way: 'organizer', email: null })
    await Promise.all(Array.from({ length: 20 }, () => register(db, onPhone, context)))
    expect(await seatRow(db, sessionId)).toEqual({ taken: 2, extra: 0, arrivals: 2 })
    // The same page, taken from the history, filled in for somebody else.
    const other = await register(db, { ...request, email: 'maz@example.pl' }, context)
    expect(other.ok && other.value.repeated).toBe(false)
  })

  test('the same person twice at once, by two forms: one registration', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        register(db, registerRequest(sessionId, 'ta-sama'), context),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      answers.filter((answer) => !answer.ok && answer.refusal === 'alreadyRegistered'),
    ).toHaveLength(9)
    const letters = await db
      .selectFrom('outbox')
      .select('kind')
      .where('to_address', '=', 'ta-sama@example.pl')
      .orderBy('kind')
      .execute()
    expect(letters.map(({ kind }) => kind)).toEqual(['registrationConfirmed', 'registrationLink'])
  })

  test('the database refuses one seat more than there are, whatever the code does', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 1 })
    await register(db, registerRequest(sessionId, 'ostatnie'), registrationContext(FIXED_NOW))
    const update = db
      .updateTable('workshop_session')
      .set((eb) => ({ taken: eb('taken', '+', 1) }))
      .where('id', '=', sessionId)
    await expect(update.execute()).rejects.toThrow(/seats_are_enough/)
  })
})
