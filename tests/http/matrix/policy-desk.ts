import type { Fields } from '#tests/support/browser.ts'
import { makeConsultation, makeDocument, makeVersion } from '#tests/support/documents.ts'
import type { Access, RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

const CLOSED = {
  opensAt: '2020-01-05T09:00:00.000Z',
  closesAt: '2020-02-05T22:59:59.999Z',
}

/** The desk of a consultation that is over, with one published submission in it. */
async function aDesk(world: World) {
  const consultation = await makeConsultation(world.db, [], CLOSED)
  const { id, reference } = await world.newCase('published')
  await world.db
    .updateTable('submission')
    .set({ consultation_id: consultation.id })
    .where('id', '=', id)
    .execute()
  return { path: `/panel/konsultacje/${consultation.id}/stanowiska`, reference }
}

const onDesk = (
  access: Access,
  intent: string,
  more: (world: World) => Fields = () => ({}),
): Write => ({
  access,
  make: async (world) => {
    const { path, reference } = await aDesk(world)
    return { path, fields: { intent, references: [reference], ...more(world) } }
  },
})

/** A position held or waiting on the desk, as somebody ticks it there. */
const answered = (intent: 'accept' | 'publish'): Write => ({
  access: 'position.accept',
  make: async (world) => {
    const { path } = await aDesk(world)
    const { id, references } = await world.newPosition('submitted')
    if (intent === 'publish') await hold(world, id)
    return { path, fields: { intent, references, seen: [`${id}:1`] } }
  },
})

async function hold(world: World, id: number): Promise<void> {
  await world.db
    .updateTable('position')
    .set({
      state: 'accepted',
      accepted_by: await world.newAccount('strategist'),
      accepted_at: '2020-03-01T09:00:00.000Z',
    })
    .where('id', '=', id)
    .execute()
}

async function aTemplate(world: World): Promise<string> {
  const { id } = await world.db
    .insertInto('position_template')
    .values({
      name: 'wyjaśnienie',
      code: 'clarified',
      summary: 'Wyjaśniamy.',
      justification: 'Bo tak.',
      position: 99,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return String(id)
}

/** A position, and a block of a draft that it can be tied to, or is tied to. */
const tie = (intent: 'tie' | 'untie'): Write => ({
  access: 'position.accept',
  make: async (world) => {
    const { id } = await world.newPosition('draft')
    const now = '2020-01-05T09:00:00.000Z'
    const { id: documentId, blocks } = await makeDocument(world.db, ['Zapis.'])
    const versionId = await makeVersion(world.db, documentId, 2, 'draft', now)
    const blockId = blocks[0]?.id ?? 0
    await world.db
      .insertInto('block_version')
      .values({
        version_id: versionId,
        block_id: blockId,
        position: 1,
        kind: 'paragraph',
        text: 'Nowy zapis.',
        match: 'same',
      })
      .execute()
    if (intent === 'untie') {
      await world.db
        .insertInto('position_block')
        .values({ position_id: id, version_id: versionId, block_id: blockId, tied_at: now })
        .execute()
    }
    const fields = { intent, versionId: String(versionId), blockId: String(blockId) }
    return { path: `/panel/stanowiska/${id}`, fields }
  },
})

/** What the page of a position can do since positions are held and tied. */
export const POSITION_WRITES: Record<string, Write> = {
  accept: {
    access: 'position.accept',
    make: async (world) => {
      const { id } = await world.newPosition('submitted')
      return { path: `/panel/stanowiska/${id}`, fields: { intent: 'accept', revision: '1' } }
    },
  },
  tie: tie('tie'),
  untie: tie('untie'),
}

export const DESK: Record<string, RoutePolicy> = {
  'routes/panel/consultations/desk': {
    read: 'desk.read',
    path: async (world) => (await aDesk(world)).path,
    writes: {
      answer: onDesk('position.draft', 'answer'),
      assign: onDesk('submission.assign', 'assign', (world) => ({
        unitId: String(world.unitId),
        dueOn: '2098-01-01',
        note: 'Potrzeba więcej czasu.',
      })),
      tag: onDesk('submission.tag', 'tag', (world) => ({ mainAreaId: String(world.mainAreaId) })),
      accept: answered('accept'),
      publish: answered('publish'),
      remind: onDesk('submission.assign', 'remind', (world) => ({ unitId: String(world.unitId) })),
      settle: {
        access: 'consultation.edit',
        make: async (world) => {
          const { id } = await makeConsultation(world.db, [], CLOSED)
          return {
            path: `/panel/konsultacje/${id}/stanowiska`,
            fields: { intent: 'settle', revision: '1' },
          }
        },
      },
    },
  },
  'routes/panel/consultations/groups': {
    read: 'desk.read',
    path: async (world) => (await aDesk(world)).path.replace('stanowiska', 'podobne'),
  },
  'routes/panel/positions/templates': {
    read: 'position.accept',
    writes: {
      save: {
        access: 'position.accept',
        make: async () => ({
          path: '/panel/stanowiska/szablony',
          fields: {
            intent: 'save',
            name: 'zmienimy',
            code: 'accepted',
            summary: 'Zmienimy.',
            justification: 'Bo tak.',
          },
        }),
      },
      retire: {
        access: 'position.accept',
        make: async (world) => ({
          path: '/panel/stanowiska/szablony',
          fields: { intent: 'retire', id: await aTemplate(world) },
        }),
      },
    },
  },
}
