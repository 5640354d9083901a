import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { RegistrationStatus } from '#db/workshop-tables.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const NOW = '2026-01-06T09:00:00.000Z'

/** A session nobody in particular set up, with one person who needs something and one table. */
async function newSession(world: World, status: RegistrationStatus = 'confirmed') {
  const { db } = world
  const workshop = await makeWorkshop(db)
  await db
    .updateTable('workshop_session')
    .set({ taken: status === 'confirmed' || status === 'offered' ? 1 : 0, arrivals: 1 })
    .where('id', '=', workshop.sessionId)
    .execute()
  const seed = newIdempotencyKey()
  const { id } = await db
    .insertInto('registration')
    .values({
      session_id: workshop.sessionId,
      arrival: 1,
      status,
      way: 'organizer',
      name: `Barbara ${CANARY}`,
      email: `${seed.toLowerCase()}@example.pl`,
      locale: 'pl',
      entry_code: 'ABCDE',
      token_hash: seed,
      token_seed: seed,
      created_at: NOW,
      offered_at: status === 'offered' ? NOW : null,
      offer_ends_at: status === 'offered' ? '2099-01-01T09:00:00.000Z' : null,
      confirmed_at: status === 'confirmed' ? NOW : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('registration_need')
    .values({ registration_id: id, need: 'step_free', note: CANARY })
    .execute()
  const table = await db
    .insertInto('hall_table')
    .values({ session_id: workshop.sessionId, number: 1, code: `1-BUK-${seed}`, topic: CANARY })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { workshopId: workshop.id, registrationId: id, tableId: table.id }
}

async function pathOf(world: World, page: 'zapisy' | 'stoly', rest = ''): Promise<string> {
  return `/panel/warsztaty/${(await newSession(world)).workshopId}/${page}/1${rest}`
}

const atList = (status: RegistrationStatus, fields: Record<string, string>): Write => ({
  access: 'workshop.people',
  make: async (world) => {
    const { workshopId, registrationId } = await newSession(world, status)
    return {
      path: `/panel/warsztaty/${workshopId}/zapisy/1`,
      fields: { registration: String(registrationId), ...fields },
    }
  },
})

const atHall = (fields: Record<string, string>): Write => ({
  access: 'workshop.people',
  make: async (world) => {
    const { workshopId, registrationId, tableId } = await newSession(world)
    const filled = Object.entries(fields).map(([name, value]) => [
      name,
      value.replace('TABLE', String(tableId)).replace('PERSON', String(registrationId)),
    ])
    return {
      path: `/panel/warsztaty/${workshopId}/stoly/1`,
      fields: Object.fromEntries(filled) as Record<string, string>,
    }
  },
})

export const REGISTRATIONS: Record<string, RoutePolicy> = {
  'routes/panel/workshops/registrations': {
    // Whoever prepares workshops reads counts; the names are for who handles the people.
    read: 'workshop.edit',
    path: (world) => pathOf(world, 'zapisy'),
    writes: {
      open: atList('confirmed', { intent: 'open' }),
      add: {
        access: 'workshop.people',
        make: async (world) => ({
          path: await pathOf(world, 'zapisy'),
          fields: { intent: 'add', key: newIdempotencyKey(), name: 'Jan Kowalski', locale: 'pl' },
        }),
      },
      change: atList('confirmed', { intent: 'change', revision: '1', name: 'Anna Nowak' }),
      seat: atList('waitlisted', { intent: 'seat', reason: 'Prowadzi stół' }),
      cancel: atList('confirmed', { intent: 'cancel' }),
      accept: atList('offered', { intent: 'accept' }),
      decline: atList('offered', { intent: 'decline' }),
      link: atList('confirmed', { intent: 'link' }),
    },
  },
  'routes/panel/workshops/attendance-list': {
    read: 'workshop.people',
    path: (world) => pathOf(world, 'zapisy', '/lista'),
  },
  'routes/panel/workshops/registrations-file': {
    path: (world) => pathOf(world, 'zapisy', '/zapisy.csv'),
    writes: {
      '': {
        access: 'workshop.people',
        make: async (world) => ({ path: await pathOf(world, 'zapisy', '/zapisy.csv'), fields: {} }),
      },
    },
  },
  'routes/panel/workshops/seating': {
    read: 'workshop.people',
    path: (world) => pathOf(world, 'stoly'),
    writes: {
      addCount: atHall({ intent: 'addCount', count: '2' }),
      addTopics: atHall({ intent: 'addTopics', topics: 'Bilety\nPrzystanki' }),
      table: atHall({ intent: 'table', table: 'TABLE', version: '[]', topic: 'Bilety' }),
      remove: atHall({ intent: 'remove', table: 'TABLE' }),
      seat: atHall({ intent: 'seat', rule: 'mixed' }),
      late: atHall({ intent: 'late' }),
      move: atHall({ intent: 'move', person: 'PERSON:', to: 'TABLE' }),
    },
  },
  'routes/panel/workshops/table-sheets': {
    read: 'workshop.people',
    path: (world) => pathOf(world, 'stoly', '/druk'),
  },
}
