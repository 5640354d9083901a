import { randomUUID } from 'node:crypto'
import type { Fields } from '#tests/support/browser.ts'
import { addPerson, batchOf, dayAction } from '#tests/support/hall.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

/** Nobody in particular runs it: every organiser may handle its people. */
async function day(world: World) {
  const workshop = await makeWorkshop(world.db, { workshop: { title_pl: `Dzień ${CANARY}` } })
  const { id: registration } = await addPerson(world.db, workshop.sessionId)
  return { path: `/panel/warsztaty/${workshop.id}/dzien/1`, registration }
}

const act = (fields: (registration: number) => Fields): Write => ({
  access: 'workshop.people',
  make: async (world) => {
    const { path, registration } = await day(world)
    return { path, fields: fields(registration) }
  },
})

export const DAY_OF: Record<string, RoutePolicy> = {
  'routes/panel/workshops/day': {
    read: 'workshop.people',
    path: async (world) => (await day(world)).path,
    writes: {
      open: act(() => ({ intent: 'open' })),
      check_in: act((id) => ({ intent: 'check_in', registration: String(id), by: 'name' })),
      undo_check_in: act((id) => ({ intent: 'undo_check_in', registration: String(id) })),
      walk_in: act(() => ({ intent: 'walk_in', key: randomUUID() })),
    },
  },
  'routes/panel/workshops/day-sync': {
    read: 'workshop.people',
    path: async (world) => `${(await day(world)).path}/dane`,
    writes: {
      '': {
        access: 'workshop.people',
        make: async (world) => {
          const { path, registration } = await day(world)
          const payload = { registrationId: registration, by: 'qr', reason: null }
          return { path: `${path}/dane`, fields: batchOf([dayAction('check_in', payload)]) }
        },
      },
    },
  },
}
