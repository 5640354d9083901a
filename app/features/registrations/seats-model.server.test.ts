import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, FIXED_NOW, type TestDatabase } from '#tests/support/database.ts'
import { Hall } from '#tests/support/hall-model.ts'
import { hoursAfter, registerRequest, registrationContext } from '#tests/support/registrations.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { acceptOffer, declineOffer } from './answer-offer.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { endLapsedOffers } from './end-offers.server.ts'
import { register } from './register.server.ts'
import { releaseReservedSeats } from './release-reserved.server.ts'
import { giveSeat } from './seat-over-capacity.server.ts'
import { afterCapacityChange } from './tell-change.server.ts'

/** Over all runs; the figure that the issue asks for. */
const RUNS = 2_000
const OFFER_HOURS = 24

let database: TestDatabase
let organiser: string

beforeAll(async () => {
  database = await testDatabase()
  organiser = 'organizator'
  await database.db
    .insertInto('account')
    .values({
      id: organiser,
      email: 'organizator@example.pl',
      email_canonical: 'organizator@example.pl',
      display_name: 'Osoba',
      password_hash: null,
      locale: 'pl',
      unit_id: null,
      confirmed_at: FIXED_NOW,
      blocked_at: null,
      demo_at: null,
      created_at: FIXED_NOW,
    })
    .execute()
})
afterAll(() => database[Symbol.asyncDispose]())

const who = fc.nat({ max: 20 })
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('join' as const), inGroup: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('leave' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('accept' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decline' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('give' as const), who }) },
)
/** What happens side by side, then what the organiser or the clock does. */
const round = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 6 }),
  after: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ do: 'nothing' as const }) },
    { weight: 2, arbitrary: fc.constant({ do: 'lapse' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('seats' as const), general: fc.nat({ max: 5 }) }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'release' as const }) },
  ),
})

test('whatever happens, the counted seats are those of a hall with chairs in it', async () => {
  const { db } = database
  const hallArbitrary = fc.record({
    general: fc.nat({ max: 4 }),
    group: fc.nat({ max: 2 }),
    rounds: fc.array(round, { minLength: 1, maxLength: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(hallArbitrary, async ({ general, group, rounds }) => {
      const hall = new Hall(general, group)
      let now = FIXED_NOW
      const { id: workshopId, sessionId } = await makeWorkshop(db, {
        startsAt: '2027-12-01T16:00:00.000Z',
        capacity: general + group,
        workshop: { offer_hours: OFFER_HOURS },
      })
      const { id: groupId } = await db
        .insertInto('seat_group')
        .values({ session_id: sessionId, name: 'Szkoły', seats: group })
        .returning('id')
        .executeTakeFirstOrThrow()
      const ids: number[] = []
      let isReleased = false

      for (const { acts, after } of rounds) {
        const context = registrationContext(now)
        const known = [...ids]
        await Promise.all(
          acts.map(async (one) => {
            if (one.do === 'join') {
              const person = hall.people.length
              hall.join(one.inGroup)
              const request = registerRequest(sessionId, `p${person}`, {
                groupId: one.inGroup ? groupId : null,
              })
              const registered = await register(db, request, context)
              if (!registered.ok) throw new Error(registered.refusal)
              ids[person] = registered.value.id
              return
            }
            if (known.length === 0) return
            const person = one.who % known.length
            const registrationId = known[person]!
            if (one.do === 'leave') {
              hall.leave(person)
              await cancelRegistration(
                db,
                { registrationId, endedBy: 'person', actorId: null },
                context,
              )
            } else if (one.do === 'accept') {
              hall.accept(person)
              await acceptOffer(db, { registrationId }, context)
            } else if (one.do === 'decline') {
              hall.decline(person)
              await declineOffer(db, { registrationId }, context)
            } else {
              hall.give(person)
              await giveSeat(
                db,
                { registrationId, actorId: organiser, reason: 'tłumaczka' },
                context,
              )
            }
          }),
        )
        if (after.do === 'lapse') {
          now = hoursAfter(now, OFFER_HOURS)
          hall.lapse()
          await endLapsedOffers(db, registrationContext(now))
        } else if (after.do === 'release' && !isReleased) {
          isReleased = true
          hall.release()
          await db
            .updateTable('workshop_session')
            .set({ reserved_release_at: now })
            .where('id', '=', sessionId)
            .execute()
          await releaseReservedSeats(db, context)
        } else if (after.do === 'seats' && hall.setGeneral(after.general)) {
          await db.transaction().execute(async (trx) => {
            await trx
              .updateTable('workshop_session')
              .set({ capacity: hall.capacity })
              .where('id', '=', sessionId)
              .execute()
            await afterCapacityChange(trx, sessionId, registrationContext(now))
          })
        }
      }

      const rows = await db
        .selectFrom('registration')
        .select(['id', 'status', 'arrival'])
        .where('session_id', '=', sessionId)
        .orderBy('arrival')
        .execute()
      expect(rows.map(({ id }) => id)).toEqual(ids)
      expect(rows.map(({ status }) => status)).toEqual(hall.people.map(({ state }) => state))
      const seats = await db
        .selectFrom('workshop_session')
        .select(['capacity', 'extra', 'taken'])
        .where('id', '=', sessionId)
        .executeTakeFirstOrThrow()
      expect(seats).toEqual({ capacity: hall.capacity, extra: hall.extra, taken: hall.taken })
      const offers = await db
        .selectFrom('outbox')
        .select('id')
        .where('kind', '=', 'registrationOffered')
        .execute()
      expect(offers).toHaveLength(hall.offers)

      // Nothing of this run slows the next one down.
      await db.deleteFrom('outbox').execute()
      await db.deleteFrom('registration').where('session_id', '=', sessionId).execute()
      await db.deleteFrom('seat_group').where('session_id', '=', sessionId).execute()
      await db.deleteFrom('workshop_session').where('id', '=', sessionId).execute()
      await db.deleteFrom('workshop').where('id', '=', workshopId).execute()
    }),
    { numRuns: RUNS },
  )
}, 300_000)
