import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import {
  hashToken,
  registrationToken,
} from '#app/features/registrations/registration-token.server.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

export const WORKSHOPS: Record<string, RoutePolicy> = {
  'routes/workshops/list': { read: 'everyone' },
  'routes/workshops/workshop': {
    read: 'everyone',
    path: async ({ db }) => `/warsztaty/${(await makeWorkshop(db)).slug}`,
    writes: {
      '': {
        access: 'everyone',
        make: async ({ db }) => ({
          path: `/warsztaty/${(await makeWorkshop(db)).slug}`,
          fields: {
            key: newIdempotencyKey(),
            session: '1',
            name: 'Osoba z macierzy',
            email: `${newIdempotencyKey().toLowerCase().replace(/\W/g, 'x')}@example.pl`,
          },
        }),
      },
    },
  },
  'routes/workshops/registration': {
    read: 'everyone',
    path: (world) => own(world),
    writes: {
      change: {
        access: 'everyone',
        make: async (world) => ({
          path: await own(world),
          fields: { intent: 'change', revision: '1', name: 'Inna osoba', phone: '600 100 200' },
        }),
      },
      cancel: atOwn('confirmed', 'cancel'),
      accept: atOwn('offered', 'accept'),
      decline: atOwn('offered', 'decline'),
    },
  },
  'routes/workshops/registration-calendar': {
    read: 'everyone',
    path: async (world) => `${await own(world)}/termin.ics`,
  },
  'routes/workshops/calendar': { read: 'everyone' },
}

function atOwn(status: 'confirmed' | 'offered', intent: string): Write {
  return {
    access: 'everyone',
    make: async (world) => ({ path: await own(world, status), fields: { intent } }),
  }
}

/** Whoever has the link may; there is nothing else to have. */
async function own({ db }: World, status: 'confirmed' | 'offered' = 'confirmed'): Promise<string> {
  const { sessionId } = await makeWorkshop(db, { session: { taken: 1, arrivals: 1 } })
  const seed = newIdempotencyKey()
  const token = registrationToken('of the matrix', seed)
  const now = new Date().toISOString()
  await db
    .insertInto('registration')
    .values({
      session_id: sessionId,
      arrival: 1,
      status,
      way: 'web',
      name: 'Ola',
      phone: '600 100 200',
      person_key: `+48${seed}`,
      locale: 'pl',
      entry_code: 'ABCDE',
      token_hash: hashToken(token),
      token_seed: seed,
      created_at: now,
      confirmed_at: status === 'confirmed' ? now : null,
      offered_at: status === 'offered' ? now : null,
      offer_ends_at: status === 'offered' ? '2099-01-01T09:00:00.000Z' : null,
    })
    .execute()
  return `/zapis/${token}`
}
