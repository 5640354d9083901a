import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { isArea, isClosed, isTableOf, lockCards, notReady } from './card-checks.server.ts'
import { keepOtherText, keepVersion } from './card-versions.server.ts'

type CardContent = {
  text: string
  areaId: number | null
  /** Of those at the table: how many agree, how many see it differently. */
  agree: number
  differ: number
}
export type NewCard = CardContent & {
  /** Made by the device: the same id is the same card. */
  id: string
  sessionId: number
  tableId: number | null
  /** Null: written with the code of a table. */
  writtenBy: string | null
  writtenAt: Instant
}
export type CardEdit = CardContent & {
  id: string
  sessionId: number
  /** Set where a table's code is the right to write: only its own cards. */
  tableId: number | null
  /** The one the writer saw. */
  revision: number
  writtenBy: string | null
}
export type WrittenCard = {
  id: string
  tableId: number | null
  number: number
  revision: number
  repeated: boolean
}
export type WriteRefusal = 'notFound' | 'closed' | 'unknownArea' | 'idUsed'
/** `changed`: somebody was quicker. The text handed in is kept as a version; do not roll it back. */
export type EditRefusal = WriteRefusal | 'changed' | 'wrongState'

/** Writes a card down once, with the next number of its table. Before or after the day: ask `tablePhase` first. */
export async function writeCard(
  trx: Transaction<DB>,
  card: NewCard,
  now: Instant,
): Promise<Result<WrittenCard, WriteRefusal>> {
  await lockCards(trx, card.sessionId)
  const known = await findCard(trx, card.id)
  if (known) {
    const isSame = known.session_id === card.sessionId && known.table_id === card.tableId
    return isSame ? ok(written(known, true)) : refuse('idUsed')
  }
  if (await isClosed(trx, card.sessionId)) return refuse('closed')
  if (!(await isTableOf(trx, card.sessionId, card.tableId))) return refuse('notFound')
  if (!(await isArea(trx, card.areaId))) return refuse('unknownArea')
  const row = await trx
    .insertInto('card')
    .values({
      id: card.id,
      session_id: card.sessionId,
      table_id: card.tableId,
      number: await nextNumber(trx, card.sessionId, card.tableId),
      text: card.text,
      area_id: card.areaId,
      agree_count: card.agree,
      differ_count: card.differ,
      written_by: card.writtenBy,
      written_at: card.writtenAt,
      updated_at: now,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  await keepVersion(trx, { ...card, revision: 1 }, card.writtenAt)
  await notReady(trx, card.tableId)
  return ok(written(row, false))
}

/** Corrects a card. Handed in against an older revision, another text is kept beside the newer one and refused. */
export async function editCard(
  trx: Transaction<DB>,
  edit: CardEdit,
  now: Instant,
): Promise<Result<WrittenCard, EditRefusal>> {
  await lockCards(trx, edit.sessionId)
  const card = await findCard(trx, edit.id)
  if (!card || card.session_id !== edit.sessionId) return refuse('notFound')
  if (edit.tableId !== null && card.table_id !== edit.tableId) return refuse('notFound')
  if (await isClosed(trx, edit.sessionId)) return refuse('closed')
  if (card.state === 'dropped' || card.state === 'merged') return refuse('wrongState')
  if (!(await isArea(trx, edit.areaId))) return refuse('unknownArea')
  const isOtherText = card.text !== edit.text
  if (card.revision !== edit.revision && isOtherText) {
    await keepOtherText(trx, edit, now)
    return refuse('changed')
  }
  if (!isOtherText && isSameBeside(card, edit)) return ok(written(card, true))
  const row = await trx
    .updateTable('card')
    .set((eb) => ({
      text: edit.text,
      area_id: edit.areaId,
      agree_count: edit.agree,
      differ_count: edit.differ,
      updated_at: now,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', edit.id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  if (isOtherText) {
    await keepVersion(trx, { ...edit, revision: row.revision }, now)
    await notReady(trx, card.table_id)
  }
  return ok(written(row, false))
}

const COLUMNS = [
  'id',
  'session_id',
  'table_id',
  'number',
  'revision',
  'state',
  'text',
  'area_id',
  'agree_count',
  'differ_count',
] as const

type CardRow = NonNullable<Awaited<ReturnType<typeof findCard>>>

function findCard(trx: Transaction<DB>, id: string) {
  return trx.selectFrom('card').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

function isSameBeside(card: CardRow, edit: CardEdit): boolean {
  return (
    card.area_id === edit.areaId &&
    card.agree_count === edit.agree &&
    card.differ_count === edit.differ
  )
}

function written(row: CardRow, repeated: boolean): WrittenCard {
  const { id, table_id: tableId, number, revision } = row
  return { id, tableId, number, revision, repeated }
}

async function nextNumber(
  trx: Transaction<DB>,
  sessionId: number,
  tableId: number | null,
): Promise<number> {
  const last = await trx
    .selectFrom('card')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('session_id', '=', sessionId)
    .where('table_id', tableId === null ? 'is' : '=', tableId)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}
