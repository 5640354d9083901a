import type { Fields } from '#tests/support/browser.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { addSeatHolder, PIXEL } from './outcome-world.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

/** Yesterday's, so that its results may be published. */
const over = (world: World) =>
  makeWorkshop(world.db, {
    startsAt: '2026-01-12T16:00:00.000Z',
    workshop: { title_pl: `Warsztat ${CANARY}` },
  })

async function withDraft(world: World) {
  const made = await over(world)
  await world.db
    .insertInto('workshop_outcome')
    .values({
      workshop_id: made.id,
      conclusions: `Wnioski ${CANARY}`,
      updated_at: '2026-01-13T09:00:00.000Z',
    })
    .execute()
  return made
}

const results =
  (rest: string) =>
  async (world: World): Promise<string> =>
    `/panel/warsztaty/${(await withDraft(world)).id}${rest}`

const act = (fields: Fields, file?: () => File): Write => ({
  access: 'workshop.edit',
  make: async (world) => ({ path: await results('/wyniki')(world), fields, file: file?.() }),
})

const onPhoto = (fields: Fields): Write => ({
  access: 'workshop.edit',
  make: async (world) => {
    const { id } = await withDraft(world)
    const hash = [...crypto.getRandomValues(new Uint8Array(32))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    const created_at = '2026-01-13T09:00:00.000Z'
    await world.db
      .insertInto('file')
      .values({ hash, mime: 'image/png', size: 1, content: Buffer.from('x'), created_at })
      .execute()
    const photos = await world.db
      .insertInto('workshop_photo')
      .values(
        [1, 2].map((position) => ({ workshop_id: id, file_hash: hash, alt: 'Sala', position })),
      )
      .returning('id')
      .execute()
    const index = fields.intent === 'photoUp' ? 1 : 0
    const photo = String(photos[index]?.id)
    return { path: `/panel/warsztaty/${id}/wyniki`, fields: { photo, ...fields } }
  },
})

async function series(world: World): Promise<number> {
  const { id } = await world.db
    .insertInto('workshop_series')
    .values({ title: `Seria ${CANARY}`, created_at: '2026-01-05T09:00:00.000Z' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const feedback = async (world: World) => `/zapis/${await addSeatHolder(world)}/opinia`

export const OUTCOMES: Record<string, RoutePolicy> = {
  // The secret link is the right.
  'routes/workshops/feedback': {
    read: 'everyone',
    path: feedback,
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => ({
          path: await feedback(world),
          fields: { heard: '5', clear: '4', comment: 'Więcej czasu.' },
        }),
      },
    },
  },
  'routes/panel/workshops/outcome': {
    read: 'workshop.edit',
    path: results('/wyniki'),
    writes: {
      save: act({ intent: 'save', revision: '1', conclusions: 'Nowe wnioski.' }),
      publish: act({ intent: 'publish', revision: '1' }),
      addPhoto: act({ intent: 'addPhoto', alt: 'Sala' }, () => {
        return new File([PIXEL], 'sala.png', { type: 'image/png' })
      }),
      describePhoto: onPhoto({ intent: 'describePhoto', before: 'Sala', alt: 'Sala i tablica' }),
      photoUp: onPhoto({ intent: 'photoUp' }),
      photoDown: onPhoto({ intent: 'photoDown' }),
      removePhoto: onPhoto({ intent: 'removePhoto' }),
      link: {
        access: 'workshop.edit',
        make: async (world) => {
          const { reference } = await world.newCase('published')
          return { path: await results('/wyniki')(world), fields: { intent: 'link', reference } }
        },
      },
      unlink: {
        access: 'workshop.edit',
        make: async (world) => {
          const { id } = await withDraft(world)
          const linked = await world.newCase('published')
          await world.db
            .insertInto('workshop_submission')
            .values({ workshop_id: id, submission_id: linked.id })
            .execute()
          const fields = { intent: 'unlink', submission: String(linked.id) }
          return { path: `/panel/warsztaty/${id}/wyniki`, fields }
        },
      },
    },
  },
  'routes/panel/workshops/statistics': {
    read: 'workshop.edit',
    path: results('/statystyka'),
  },
  'routes/panel/workshops/statistics-file': {
    read: 'workshop.edit',
    path: results('/statystyka.csv'),
  },
  'routes/panel/workshops/series': {
    read: 'workshop.edit',
    path: async (world) => `/panel/warsztaty/serie/${await series(world)}`,
  },
  'routes/panel/workshops/series-file': {
    read: 'workshop.edit',
    path: async (world) => `/panel/warsztaty/serie/${await series(world)}/statystyka.csv`,
  },
}
