import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import {
  onCards,
  onChosenCards,
  record,
  type CardsBy,
  type CardsRefusal,
} from './cards-act.server.ts'

const MOST_GROUPS = 50

/** Puts cards into a group: a known one, or a new one under this title. */
export function groupCards(
  db: Database,
  by: CardsBy,
  wish: { ids: readonly string[]; groupId: number | null; title: string | null },
): Promise<Result<{ count: number }, CardsRefusal>> {
  return onChosenCards(db, by, wish.ids, async (trx, cards) => {
    if (cards.length === 0) return refuse('noCards')
    const group = await groupFor(trx, by, wish)
    if (!group.ok) return group
    await setGroup(
      trx,
      cards.map((card) => card.id),
      group.value,
    )
    await record(trx, by, 'grouped', { group: group.value, cards: cards.length })
    return ok({ count: cards.length })
  })
}

export function ungroupCards(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
): Promise<Result<{ count: number }, CardsRefusal>> {
  return onChosenCards(db, by, ids, async (trx, cards) => {
    if (cards.length === 0) return refuse('noCards')
    await setGroup(
      trx,
      cards.map((card) => card.id),
      null,
    )
    await record(trx, by, 'ungrouped', { cards: cards.length })
    return ok({ count: cards.length })
  })
}

export function addGroup(
  db: Database,
  by: CardsBy,
  title: string,
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const group = await insertGroup(trx, by, title)
    return group.ok ? ok(null) : group
  })
}

export function renameGroup(
  db: Database,
  by: CardsBy,
  groupId: number,
  title: string,
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const renamed = await trx
      .updateTable('card_group')
      .set({ title })
      .where('id', '=', groupId)
      .where('session_id', '=', by.sessionId)
      .returning('id')
      .executeTakeFirst()
    if (!renamed) return refuse('notFound')
    await record(trx, by, 'group_renamed', { group: groupId })
    return ok(null)
  })
}

/** Its cards stay, without a group. */
export function removeGroup(
  db: Database,
  by: CardsBy,
  groupId: number,
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    if (!(await isGroup(trx, by, groupId))) return refuse('notFound')
    await trx.updateTable('card').set({ group_id: null }).where('group_id', '=', groupId).execute()
    await trx.deleteFrom('card_group').where('id', '=', groupId).execute()
    await record(trx, by, 'group_removed', { group: groupId })
    return ok(null)
  })
}

async function groupFor(
  trx: Transaction<DB>,
  by: CardsBy,
  wish: { groupId: number | null; title: string | null },
): Promise<Result<number, CardsRefusal>> {
  // A title that was typed is meant, whatever the list beside it says.
  if (wish.title) return insertGroup(trx, by, wish.title)
  if (wish.groupId === null) return refuse('noTitle')
  return (await isGroup(trx, by, wish.groupId)) ? ok(wish.groupId) : refuse('notFound')
}

async function insertGroup(
  trx: Transaction<DB>,
  by: CardsBy,
  title: string,
): Promise<Result<number, CardsRefusal>> {
  const last = await trx
    .selectFrom('card_group')
    .select((eb) => [
      eb.fn.max('position').as('position'),
      eb.fn.count<number | string>('id').as('count'),
    ])
    .where('session_id', '=', by.sessionId)
    .executeTakeFirstOrThrow()
  if (Number(last.count) >= MOST_GROUPS) return refuse('tooManyGroups')
  const { id } = await trx
    .insertInto('card_group')
    .values({ session_id: by.sessionId, title, position: (last.position ?? 0) + 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(trx, by, 'group_added', { group: id })
  return ok(id)
}

async function isGroup(trx: Transaction<DB>, by: CardsBy, groupId: number): Promise<boolean> {
  const group = await trx
    .selectFrom('card_group')
    .select('id')
    .where('id', '=', groupId)
    .where('session_id', '=', by.sessionId)
    .executeTakeFirst()
  return group !== undefined
}

async function setGroup(
  trx: Transaction<DB>,
  ids: readonly string[],
  groupId: number | null,
): Promise<void> {
  await trx.updateTable('card').set({ group_id: groupId }).where('id', 'in', ids).execute()
}
