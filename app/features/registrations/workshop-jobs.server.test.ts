import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { makeWorkshop } from '#tests/support/workshops.ts'
import { acceptOffer } from './answer-offer.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { register } from './register.server.ts'
import { dueReminder } from './remind.server.ts'
import { runWorkshopJobs } from './workshop-jobs.server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  let database: TestDatabase
  let db: Database
  beforeAll(async () => {
    database = await testDatabase(target)
    db = database.db
  })
  beforeEach(async () => {
    await db.deleteFrom('outbox').execute()
    await db.deleteFrom('registration').execute()
    await db.deleteFrom('seat_group').execute()
    await db.updateTable('workshop_session').set({ starts_at: FIXED_NOW }).execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** As three processes whose half minutes fall together. */
  const threeAtOnce = (now: string) =>
    Promise.all([1, 2, 3].map(() => runWorkshopJobs(db, registrationContext(now))))

  async function signUp(
    sessionId: number,
    people: readonly string[],
    groupId: number | null = null,
  ) {
    const ids: number[] = []
    for (const person of people) {
      const request = registerRequest(sessionId, person, { groupId })
      const answer = await register(db, request, registrationContext())
      if (!answer.ok) throw new Error(answer.refusal)
      ids.push(answer.value.id)
    }
    return ids
  }

  const letters = async (kind: string) =>
    (
      await db
        .selectFrom('outbox')
        .select(['to_address', 'dedupe_key'])
        .where('kind', '=', kind)
        .orderBy('id')
        .execute()
    ).map(({ to_address }) => to_address.split('@')[0])

  const statuses = async (sessionId: number) =>
    (
      await db
        .selectFrom('registration')
        .select('status')
        .where('session_id', '=', sessionId)
        .orderBy('arrival')
        .execute()
    ).map(({ status }) => status)

  const taken = async (sessionId: number) =>
    (
      await db
        .selectFrom('workshop_session')
        .select('taken')
        .where('id', '=', sessionId)
        .executeTakeFirstOrThrow()
    ).taken

  test('an offer that nobody takes goes to the next, each exactly once, and ends with the start', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 2 })
    const ids = await signUp(sessionId, ['a', 'b', 'c', 'd', 'e', 'f'])
    for (const registrationId of ids.slice(0, 2)) {
      await cancelRegistration(
        db,
        { registrationId, endedBy: 'person', actorId: null },
        registrationContext(),
      )
    }
    expect(await letters('registrationOffered')).toEqual(['c', 'd'])
    const end = hoursAfter(FIXED_NOW, 24)
    await threeAtOnce(hoursAfter(FIXED_NOW, 23.99))
    expect(await letters('registrationLapsed')).toEqual([])
    const accepted = (id: number, now: string) =>
      acceptOffer(db, { registrationId: id }, registrationContext(now))
    // The clock decides, whether or not the work has come round.
    expect(await accepted(ids[2]!, end)).toEqual({ ok: false, refusal: 'lapsed' })
    await threeAtOnce(end)
    expect(await letters('registrationLapsed')).toEqual(['c', 'd'])
    expect(await letters('registrationOffered')).toEqual(['c', 'd', 'e', 'f'])
    expect(await accepted(ids[2]!, end)).toEqual({ ok: false, refusal: 'lapsed' })
    expect((await accepted(ids[4]!, end)).ok).toBe(true)
    // The clock of the machine jumps by a day, and back.
    await threeAtOnce(hoursAfter(end, 24))
    await threeAtOnce(FIXED_NOW)
    await threeAtOnce(hoursAfter(end, 24))
    expect(await letters('registrationLapsed')).toEqual(['c', 'd', 'f'])
    expect(await statuses(sessionId)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
      'cancelled',
      'confirmed',
      'cancelled',
    ])
    expect(await taken(sessionId)).toBe(1)
    // Two hours before the start an offer has two hours.
    const late = registrationContext(hoursAfter(STARTS_AT, -2))
    await register(db, registerRequest(sessionId, 'g'), late)
    await register(db, registerRequest(sessionId, 'h'), late)
    await cancelRegistration(
      db,
      { registrationId: ids[4]!, endedBy: 'person', actorId: null },
      late,
    )
    const offer = await db
      .selectFrom('registration')
      .select('offer_ends_at')
      .where('status', '=', 'offered')
      .execute()
    expect(offer).toEqual([{ offer_ends_at: STARTS_AT }])
    await threeAtOnce(STARTS_AT)
    expect(await taken(sessionId)).toBe(1)
  })

  test('reserved seats go to the queue at their time, once', async () => {
    const { sessionId } = await makeWorkshop(db, {
      startsAt: STARTS_AT,
      capacity: 4,
      session: { reserved_release_at: hoursAfter(STARTS_AT, -48) },
    })
    const { id: groupId } = await db
      .insertInto('seat_group')
      .values({ session_id: sessionId, name: 'Szkoły', seats: 3 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await signUp(sessionId, ['szkola'], groupId)
    await signUp(sessionId, ['a', 'b', 'c', 'd'])
    expect(await statuses(sessionId)).toEqual([
      'confirmed',
      'confirmed',
      'waitlisted',
      'waitlisted',
      'waitlisted',
    ])
    await threeAtOnce(hoursAfter(STARTS_AT, -48.01))
    expect(await letters('registrationOffered')).toEqual([])
    await threeAtOnce(hoursAfter(STARTS_AT, -47))
    await threeAtOnce(hoursAfter(STARTS_AT, -23))
    expect(await letters('registrationOffered')).toEqual(['b', 'c', 'd'])
    expect(await letters('registrationLapsed')).toEqual(['b', 'c'])
    expect(await taken(sessionId)).toBe(3)
  })

  test('each reminder once, whoever sends it; a late one is the most urgent; none for newcomers', async () => {
    const { sessionId } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 3 })
    await signUp(sessionId, ['a', 'b', 'c', 'czeka'])
    const at = (hours: number) => hoursAfter(STARTS_AT, -hours)
    await threeAtOnce(at(48.01))
    expect(await letters('workshopReminder')).toEqual([])
    await threeAtOnce(at(48))
    await threeAtOnce(at(47))
    expect(await letters('workshopReminder')).toEqual(['a', 'b', 'c'])
    await db
      .updateTable('workshop_session')
      .set({ capacity: 5 })
      .where('id', '=', sessionId)
      .execute()
    const late = await register(
      db,
      registerRequest(sessionId, 'recznie', { way: 'organizer', overCapacityReason: 'mówi' }),
      registrationContext(at(40)),
    )
    expect(late.ok && late.value.status).toBe('confirmed')
    await threeAtOnce(at(30))
    expect(await letters('workshopReminder')).toEqual(['a', 'b', 'c'])
    // A day's jump of the clock, over the second mark; then back.
    await threeAtOnce(at(2))
    await threeAtOnce(at(26))
    await threeAtOnce(at(1))
    await threeAtOnce(hoursAfter(STARTS_AT, 1))
    expect(await letters('workshopReminder')).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'recznie'])
  })

  test('a machine that was off sends one reminder, not two; a cancelled workshop none', async () => {
    const { sessionId, id } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity: 3 })
    await signUp(sessionId, ['a'])
    await threeAtOnce(hoursAfter(STARTS_AT, -1))
    expect(await letters('workshopReminder')).toEqual(['a'])
    await db.updateTable('workshop').set({ state: 'cancelled' }).where('id', '=', id).execute()
    await db.deleteFrom('outbox').execute()
    await threeAtOnce(hoursAfter(STARTS_AT, -1))
    expect(await letters('workshopReminder')).toEqual([])
  })
})

test('the reminder that is due is the one nearest to the start', () => {
  const due = (hoursBefore: number) =>
    dueReminder(STARTS_AT, [48, 3], hoursAfter(STARTS_AT, -hoursBefore))
  expect([49, 48, 12, 3, 1, 0, -1].map(due)).toEqual([null, 48, 48, 3, 3, null, null])
})
