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
import { makeWorkshop } from '#tests/support/workshops.ts'
import { factsOf } from '../workshops/workshop-change.ts'
import { acceptOffer, declineOffer } from './answer-offer.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { register } from './register.server.ts'
import { giveSeat } from './seat-over-capacity.server.ts'
import { afterCapacityChange, tellCancelled, tellChange } from './tell-change.server.ts'

const context = registrationContext()
const ORGANISER = 'organizatorka'

describe.each(databaseTargets())('on %s', (target) => {
  let database: TestDatabase
  let db: Database
  beforeAll(async () => {
    database = await testDatabase(target)
    db = database.db
    await db
      .insertInto('account')
      .values({
        id: ORGANISER,
        email: `${ORGANISER}@example.pl`,
        email_canonical: `${ORGANISER}@example.pl`,
        display_name: 'Olga',
        locale: 'pl',
        confirmed_at: FIXED_NOW,
        created_at: FIXED_NOW,
      })
      .execute()
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** A session of one seat: the first has it, the others wait. */
  async function hall(people: readonly string[], capacity = 1) {
    const { sessionId, id } = await makeWorkshop(db, { startsAt: STARTS_AT, capacity })
    const ids: number[] = []
    for (const person of people) {
      const answer = await register(db, registerRequest(sessionId, person), context)
      if (!answer.ok) throw new Error(answer.refusal)
      ids.push(answer.value.id)
    }
    return {
      workshopId: id,
      sessionId,
      ids,
      cancel: (n: number, now = FIXED_NOW, endedBy: 'person' | 'organizer' = 'person') =>
        cancelRegistration(
          db,
          {
            registrationId: ids[n]!,
            endedBy,
            actorId: endedBy === 'organizer' ? ORGANISER : null,
          },
          registrationContext(now),
        ),
      async states() {
        const rows = await db
          .selectFrom('registration')
          .select('status')
          .where('session_id', '=', sessionId)
          .orderBy('arrival')
          .execute()
        return rows.map(({ status }) => status)
      },
      seats: () =>
        db
          .selectFrom('workshop_session')
          .select(['taken', 'extra'])
          .where('id', '=', sessionId)
          .executeTakeFirst(),
    }
  }

  const letters = async (person: string) => {
    const rows = await db
      .selectFrom('outbox')
      .select(['kind', 'subject', 'body', 'calendar'])
      .where('to_address', '=', `${person}@example.pl`)
      .orderBy('id')
      .execute()
    return {
      kinds: rows.map(({ kind }) => kind),
      all: rows.map(({ body }) => body),
      last: rows.at(-1)!,
    }
  }

  test('a freed seat is offered to the next, who takes it or passes it on', async () => {
    const { ids, cancel, states } = await hall(['a1', 'a2', 'a3', 'a4'])
    await cancel(0)
    expect(await states()).toEqual(['cancelled', 'offered', 'waitlisted', 'waitlisted'])
    const decline = () => declineOffer(db, { registrationId: ids[1]! }, context)
    expect((await decline()).ok).toBe(true)
    expect(await decline()).toEqual({ ok: false, refusal: 'notOffered' })
    expect(await states()).toEqual(['cancelled', 'cancelled', 'offered', 'waitlisted'])
    const accept = (n: number) => acceptOffer(db, { registrationId: ids[n]! }, context)
    expect(await accept(3)).toEqual({ ok: false, refusal: 'notOffered' })
    expect((await accept(2)).ok).toBe(true)
    expect((await accept(2)).ok).toBe(true)
    expect(await states()).toEqual(['cancelled', 'cancelled', 'confirmed', 'waitlisted'])
    expect((await letters('a3')).kinds).toEqual([
      'registrationWaiting',
      'registrationOffered',
      'registrationConfirmed',
    ])
    expect((await letters('a3')).last.calendar).toContain('STATUS:CONFIRMED')
    expect((await letters('a1')).last.calendar).toContain('STATUS:CANCELLED')
    expect((await letters('a1')).last.subject).toMatch(/^Rezygnacja: /)
    expect((await letters('a3')).all[0]).toContain('miejsce w kolejce')
    expect((await letters('a3')).all[1]).toContain('Pod tym linkiem potwierdzisz miejsce')
    expect(await cancel(0)).toEqual({ ok: false, refusal: 'ended' })
    expect(await cancel(3, STARTS_AT)).toEqual({ ok: false, refusal: 'past' })
    expect((await cancel(3, STARTS_AT, 'organizer')).ok).toBe(true)
    expect((await letters('a4')).last.subject).toMatch(/^Zapis zakończony: /)
  })

  test('no seat is offered once the session has begun', async () => {
    const { cancel, states, seats } = await hall(['b1', 'b2'])
    await cancel(0, STARTS_AT, 'organizer')
    expect(await states()).toEqual(['cancelled', 'waitlisted'])
    expect(await seats()).toEqual({ taken: 0, extra: 0 })
  })

  test('a seat beyond the capacity needs a reason, and is gone when somebody leaves', async () => {
    const { ids, cancel, states, seats } = await hall(['c1', 'c2', 'c3'])
    const give = (n: number, reason: string) =>
      giveSeat(db, { registrationId: ids[n]!, actorId: ORGANISER, reason }, context)
    expect(await give(2, ' ')).toEqual({ ok: false, refusal: 'noReason' })
    expect((await give(2, 'tłumaczka')).ok).toBe(true)
    expect(await give(2, 'tłumaczka')).toEqual({ ok: false, refusal: 'hasSeat' })
    expect(await states()).toEqual(['confirmed', 'waitlisted', 'confirmed'])
    expect(await seats()).toEqual({ taken: 2, extra: 1 })
    await cancel(0)
    expect(await states()).toEqual(['cancelled', 'waitlisted', 'confirmed'])
    expect(await seats()).toEqual({ taken: 1, extra: 0 })
    const acts = await db
      .selectFrom('audit_entry')
      .select(['action', 'details'])
      .where('actor_id', '=', ORGANISER)
      .where('action', '=', 'registration.seated')
      .execute()
    expect(acts).toHaveLength(1)
    expect(acts[0]?.details).not.toContain('tłumaczka')
  })

  test('more seats are offered to those who wait', async () => {
    const { sessionId, states } = await hall(['d1', 'd2', 'd3'])
    await db
      .updateTable('workshop_session')
      .set({ capacity: 2 })
      .where('id', '=', sessionId)
      .execute()
    // A seat is free and not offered yet: the newest still stands behind those who wait.
    await register(db, registerRequest(sessionId, 'd4'), context)
    expect(await states()).toEqual(['confirmed', 'waitlisted', 'waitlisted', 'waitlisted'])
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable('workshop_session')
        .set({ capacity: 3 })
        .where('id', '=', sessionId)
        .execute()
      await afterCapacityChange(trx, sessionId, context)
    })
    expect(await states()).toEqual(['confirmed', 'offered', 'offered', 'waitlisted'])
  })

  test('a new time reaches everybody registered once, and shortens an offer that would outlive it', async () => {
    const { sessionId, cancel } = await hall(['e1', 'e2', 'e3'])
    await cancel(0)
    const sooner = hoursAfter(FIXED_NOW, 20)
    const told = async () => {
      await db.transaction().execute(async (trx) => {
        const before = await trx
          .selectFrom('workshop_session')
          .selectAll()
          .where('id', '=', sessionId)
          .executeTakeFirstOrThrow()
        const after = await trx
          .updateTable('workshop_session')
          .set({ starts_on: '2026-11-24', starts_at: sooner, place: 'Aula', revision: 2 })
          .where('id', '=', sessionId)
          .returningAll()
          .executeTakeFirstOrThrow()
        const change = { before: factsOf(before), after: factsOf(after), note: 'Awaria ogrzewania' }
        await tellChange(trx, sessionId, change, context)
      })
    }
    await told()
    await told()
    expect((await letters('e1')).kinds).not.toContain('workshopChanged')
    expect((await letters('e2')).kinds.filter((kind) => kind === 'workshopChanged')).toHaveLength(1)
    const { last } = await letters('e3')
    expect(last.subject).toBe('Zmiana: Transport bez barier, 24 listopada 2026')
    expect(last.body).toContain('Było:\nKiedy: czwartek, 10 grudnia 2026')
    expect(last.body).toContain('Jest:\nKiedy: wtorek, 24 listopada 2026')
    expect(last.body).toContain('Awaria ogrzewania')
    const offer = await db
      .selectFrom('registration')
      .select('offer_ends_at')
      .where('session_id', '=', sessionId)
      .where('status', '=', 'offered')
      .execute()
    expect(offer).toEqual([{ offer_ends_at: sooner }])
  })

  test('a cancelled session ends all registrations and tells everybody once', async () => {
    const { sessionId, states, seats } = await hall(['f1', 'f2'])
    for (let i = 0; i < 2; i += 1) {
      await db
        .transaction()
        .execute((trx) => tellCancelled(trx, sessionId, 'Awaria ogrzewania', context))
    }
    expect(await states()).toEqual(['cancelled', 'cancelled'])
    expect(await seats()).toEqual({ taken: 0, extra: 0 })
    const first = await letters('f1')
    expect(first.kinds).toEqual(['registrationConfirmed', 'workshopCancelled'])
    expect(first.last.body).toContain('Powód: Awaria ogrzewania')
    expect(first.last.calendar).toContain('STATUS:CANCELLED')
    expect((await letters('f2')).last.calendar).toBeNull()
  })
})
