import type { Fields } from '#tests/support/browser.ts'
import type { RoutePolicy } from './policy-types.ts'
import type { World } from './world.ts'

const FIELDS: Fields = {
  revision: '1',
  title: 'Badanie potrzeb',
  question: 'Co jest najważniejsze?',
  method: 'Wywiad telefoniczny, próba losowa.',
  sampleSize: '600',
  startsOn: '2026-05-04',
  endsOn: '2026-05-18',
  margin: '4',
}

async function newSurvey(world: World): Promise<number> {
  const row = await world.db
    .insertInto('survey')
    .values({
      title: 'Badanie',
      question: 'Co jest najważniejsze?',
      method: 'Wywiad',
      sample_size: 600,
      starts_on: '2026-05-04',
      ends_on: '2026-05-18',
      margin: 4,
      is_example: 1,
      created_at: new Date().toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function published(world: World): Promise<string> {
  const row = await world.db
    .selectFrom('submission')
    .select('reference')
    .where('visibility', '=', 'published')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.reference
}

export const ROOM: Record<string, RoutePolicy> = {
  'routes/panel/room/room': { read: 'room.read', path: async () => '/panel/sala' },
  'routes/panel/room/surveys': { read: 'survey.edit', path: async () => '/panel/sala/badania' },
  'routes/panel/room/survey': {
    read: 'survey.edit',
    path: async (world) => `/panel/sala/badania/${await newSurvey(world)}`,
    writes: {
      '': {
        access: 'survey.edit',
        make: async (world) => ({
          path: `/panel/sala/badania/${await newSurvey(world)}`,
          fields: FIELDS,
        }),
      },
    },
  },
  'routes/panel/room/owed-file': {
    read: 'room.read',
    path: async () => '/panel/sala/dane/odpowiedzi.csv',
  },
  'routes/strategy/goal-file': {
    read: 'everyone',
    path: async () => '/dane/cele/kielce-2030/1.1.csv',
  },
  'routes/strategy/area-file': {
    read: 'everyone',
    path: async () => '/dane/obszary/bezpieczenstwo.json',
  },
  'routes/strategy/influence-file': {
    read: 'everyone',
    path: async (world) => `/dane/slad/${await published(world)}.csv`,
  },
  'routes/strategy/map-file': { read: 'everyone', path: async () => '/dane/mapa/mapa.csv' },
}
