import { randomUUID } from 'node:crypto'
import type { Fields } from '#tests/support/browser.ts'
import { makeCardHall, type CardHall } from '#tests/support/cards.ts'
import { batchOf, dayAction } from '#tests/support/hall.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const TEXT = 'Ławka co dwieście metrów, z podłokietnikiem.'

/** A workshop that nobody in particular set up, with a card. */
async function hall(world: World): Promise<CardHall & { first: string }> {
  const made = await makeCardHall(world.db, new Date().toISOString())
  return { ...made, first: await made.card(`${TEXT} ${CANARY}`) }
}

/** Whoever has the code of a table may do all that can be done at it. */
const atTable = (fields: (at: CardHall & { first: string }) => Fields): Write => ({
  access: 'everyone',
  make: async (world) => {
    const at = await hall(world)
    return { path: `/stol/${at.table.code}`, fields: fields(at) }
  },
})

const atDesk = (fields: (at: CardHall & { first: string }) => Fields): Write => ({
  access: 'workshop.edit',
  make: async (world) => {
    const at = await hall(world)
    return { path: `/panel/warsztaty/${at.id}/karty/1`, fields: fields(at) }
  },
})

const content = { text: 'Inny tekst tej kartki.', agree: '1', differ: '0' }

export const CARDS: Record<string, RoutePolicy> = {
  'routes/workshops/find-table': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => ({
          path: '/stol',
          fields: { code: (await hall(world)).table.code },
        }),
      },
    },
  },
  'routes/workshops/table': {
    read: 'everyone',
    path: async (world) => `/stol/${(await hall(world)).other.code}`,
    writes: {
      write: atTable(() => ({ intent: 'write', card: randomUUID(), ...content })),
      correct: atTable(({ first }) => ({
        intent: 'correct',
        card: first,
        revision: '1',
        ...content,
      })),
      dot: atTable(({ first }) => ({ intent: 'dot', card: first })),
      undot: atTable(({ first }) => ({ intent: 'undot', card: first })),
      meant: atTable(({ first }) => ({ intent: 'meant', card: first })),
      notQuite: atTable(({ first }) => ({ intent: 'notQuite', card: first, note: 'Nie o to.' })),
      ready: atTable(() => ({ intent: 'ready' })),
      unready: atTable(() => ({ intent: 'unready' })),
    },
  },
  'routes/workshops/table-sync': {
    read: 'everyone',
    path: async (world) => `/stol/${(await hall(world)).other.code}/dane`,
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => {
          const { table } = await hall(world)
          const card = { cardId: randomUUID(), tableId: null, text: TEXT, areaId: null }
          const action = dayAction('card', { ...card, agree: 1, differ: 0 })
          return { path: `/stol/${table.code}/dane`, fields: batchOf([action]) }
        },
      },
    },
  },
  'routes/panel/workshops/cards': {
    read: 'workshop.edit',
    path: async (world) => `/panel/warsztaty/${(await hall(world)).id}/karty/1`,
    writes: {
      group: atDesk(({ first }) => ({ intent: 'group', cards: first, title: 'Ławki' })),
      ungroup: atDesk(({ first }) => ({ intent: 'ungroup', cards: first })),
      merge: {
        access: 'workshop.edit',
        make: async (world) => {
          const at = await hall(world)
          const cards = [at.first, await at.card(TEXT)]
          return { path: `/panel/warsztaty/${at.id}/karty/1`, fields: { intent: 'merge', cards } }
        },
      },
      keep: atDesk(({ first }) => ({ intent: 'keep', cards: first })),
      drop: atDesk(({ first }) => ({ intent: 'drop', cards: first, reason: 'pomyłka' })),
      addGroup: atDesk(() => ({ intent: 'addGroup', title: 'Ławki' })),
      handDots: atDesk(({ first }) => ({ intent: 'handDots', card: first, dots: '3' })),
      correct: atDesk(({ first }) => ({
        intent: 'correct',
        card: first,
        revision: '1',
        ...content,
      })),
      agenda: atDesk(() => ({ intent: 'agenda', to: 'next' })),
      close: atDesk(() => ({ intent: 'close', sure: 'on' })),
      unmerge: changed('unmerge', { state: 'merged' }),
      bringBack: changed('bringBack', { state: 'dropped', drop_reason: 'pomyłka' }),
      renameGroup: onGroup({ intent: 'renameGroup', title: 'Chodniki' }),
      removeGroup: onGroup({ intent: 'removeGroup' }),
    },
  },
  'routes/panel/workshops/wall': {
    read: 'workshop.edit',
    path: async (world) => `/panel/warsztaty/${(await hall(world)).id}/ekran/1`,
  },
}

function changed(
  intent: string,
  set: { state: 'merged' | 'dropped'; drop_reason?: string },
): Write {
  return {
    access: 'workshop.edit',
    make: async (world) => {
      const at = await hall(world)
      await world.db.updateTable('card').set(set).where('id', '=', at.first).execute()
      return { path: `/panel/warsztaty/${at.id}/karty/1`, fields: { intent, card: at.first } }
    },
  }
}

function onGroup(fields: Record<string, string>): Write {
  return {
    access: 'workshop.edit',
    make: async (world) => {
      const at = await hall(world)
      const { id } = await world.db
        .insertInto('card_group')
        .values({ session_id: at.sessionId, title: 'Ławki', position: 1 })
        .returning('id')
        .executeTakeFirstOrThrow()
      const path = `/panel/warsztaty/${at.id}/karty/1`
      return { path, fields: { ...fields, group: String(id) } }
    },
  }
}
