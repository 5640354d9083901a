import type { Fields } from '#tests/support/browser.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const WORKSHOP = {
  titlePl: `Warsztat ${CANARY}`,
  descriptionPl: 'Opis.',
  kind: 'residents',
  audience: 'open',
  reminderHours: '48, 3',
  offerHours: '24',
  dotsEach: '3',
  confirmHours: '24',
}
const SESSION = {
  startsDay: '2099-05-12',
  fromTime: '17:00',
  toTime: '20:00',
  place: 'Sala 1.20',
  capacity: '10',
}
const SURE = { reason: 'Choroba prowadzącej.', sure: 'yes' }

const workshop = (world: World, state: 'draft' | 'published') =>
  makeWorkshop(world.db, { workshop: { state, title_pl: `Warsztat ${CANARY}` } })

const desk =
  (rest = '') =>
  async (world: World) =>
    `/panel/warsztaty/${(await workshop(world, 'draft')).id}${rest}`

const act = (state: 'draft' | 'published', rest: string, fields: Fields): Write => ({
  access: 'workshop.edit',
  make: async (world) => ({
    path: `/panel/warsztaty/${(await workshop(world, state)).id}${rest}`,
    fields: { revision: '1', ...fields },
  }),
})

async function withMaterial(world: World) {
  const { id } = await workshop(world, 'published')
  const hash = [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  const created_at = '2026-01-05T09:00:00.000Z'
  await world.db
    .insertInto('file')
    .values({ hash, mime: 'text/csv', size: 3, content: Buffer.from('a;b'), created_at })
    .execute()
  const material = await world.db
    .insertInto('workshop_material')
    .values({ workshop_id: id, title: 'Dane', file_name: 'd.csv', file_hash: hash, created_at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { path: `/panel/warsztaty/${id}`, material: String(material.id) }
}

export const WORKSHOP_DESK: Record<string, RoutePolicy> = {
  'routes/panel/workshops/list': { read: 'workshop.edit' },
  'routes/panel/workshops/new': {
    read: 'workshop.edit',
    writes: {
      save: {
        access: 'workshop.edit',
        make: async () => ({
          path: '/panel/warsztaty/nowy',
          fields: { intent: 'save', ...WORKSHOP },
        }),
      },
    },
  },
  'routes/panel/workshops/workshop': {
    read: 'workshop.edit',
    path: desk(),
    writes: {
      save: act('published', '', { intent: 'save', ...WORKSHOP }),
      publish: act('draft', '', { intent: 'publish' }),
      cancel: act('published', '', { intent: 'cancel', ...SURE }),
      copy: act('published', '', { intent: 'copy', days: '7' }),
      series: act('published', '', { intent: 'series', weeks: '4', times: '2' }),
      attach: {
        access: 'workshop.edit',
        make: async (world) => ({
          path: await desk()(world),
          fields: { intent: 'attach', materialTitle: 'Dane' },
          file: new File(['a;b\n1;2\n'], 'dane.csv', { type: 'text/csv' }),
        }),
      },
      detach: {
        access: 'workshop.edit',
        make: async (world) => {
          const { path, material } = await withMaterial(world)
          return { path, fields: { intent: 'detach', material } }
        },
      },
    },
  },
  'routes/panel/workshops/session': {
    read: 'workshop.edit',
    path: desk('/terminy/1'),
    writes: {
      save: act('published', '/terminy/1', { intent: 'save', ...SESSION }),
      cancel: act('published', '/terminy/1', { intent: 'cancel', ...SURE }),
      remove: act('draft', '/terminy/1', { intent: 'remove' }),
    },
  },
}
