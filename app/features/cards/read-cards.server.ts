import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { listAreas } from '../frame/codebook.server.ts'
import { cardSign } from './card.ts'
import type { CardArea, TableCard } from './table-card.ts'

/** A card with all that is shown of it on the wall and at the desk. */
export type SessionCard = TableCard & {
  tableNumber: number | null
  groupId: number | null
  mergedInto: string | null
  dropReason: string | null
  /** By phone, each person once though cards were merged, and by hand. */
  dots: number
  handDots: number
  photoHash: string | null
  submissionId: number | null
  writtenAt: Instant
}

function cards(db: Kysely<DB>) {
  return db
    .selectFrom('card')
    .leftJoin('hall_table', 'hall_table.id', 'card.table_id')
    .select([
      'card.id',
      'card.table_id',
      'hall_table.number as table_number',
      'card.number',
      'card.text',
      'card.area_id',
      'agree_count',
      'differ_count',
      'photo_hash',
      'card.state',
      'drop_reason',
      'merged_into_id',
      'group_id',
      'hand_dots',
      'card.written_at',
      'card.revision',
      'submission_id',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

function tableCard(row: Row): TableCard {
  return {
    id: row.id,
    tableId: row.table_id,
    sign: cardSign(row.table_number, row.number),
    text: row.text,
    areaId: row.area_id,
    agree: row.agree_count,
    differ: row.differ_count,
    hasPhoto: row.photo_hash !== null,
    state: row.state,
    revision: row.revision,
  }
}

/** Of one table, newest first. */
export async function readTableCards(db: Kysely<DB>, tableId: number): Promise<TableCard[]> {
  const rows = await cards(db)
    .where('card.table_id', '=', tableId)
    .orderBy('card.number', 'desc')
    .execute()
  return rows.map(tableCard)
}

/** All cards of a session by table and number, with their dots: two queries. */
export async function readSessionCards(db: Kysely<DB>, sessionId: number): Promise<SessionCard[]> {
  const rows = await cards(db)
    .where('card.session_id', '=', sessionId)
    .orderBy('hall_table.number')
    .orderBy('card.number')
    .execute()
  const dots = await countDots(db, sessionId)
  return rows.map((row) => ({
    ...tableCard(row),
    tableNumber: row.table_number,
    groupId: row.group_id,
    mergedInto: row.merged_into_id,
    dropReason: row.drop_reason,
    dots: (dots.get(row.id) ?? 0) + handDots(rows, row.id),
    handDots: row.hand_dots,
    photoHash: row.photo_hash,
    submissionId: row.submission_id,
    writtenAt: row.written_at,
  }))
}

function handDots(rows: readonly Row[], id: string): number {
  return rows
    .filter((row) => row.id === id || row.merged_into_id === id)
    .reduce((sum, row) => sum + row.hand_dots, 0)
}

async function countDots(db: Kysely<DB>, sessionId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('card_dot')
    .innerJoin('card', 'card.id', 'card_dot.card_id')
    .select((eb) => [
      eb.fn.coalesce('card.merged_into_id', 'card.id').as('id'),
      eb.fn.count<number | string>('voter_key').distinct().as('dots'),
    ])
    .where('card.session_id', '=', sessionId)
    .groupBy((eb) => eb.fn.coalesce('card.merged_into_id', 'card.id'))
    .execute()
  return new Map(rows.map((row) => [row.id, Number(row.dots)]))
}

export async function readCardAreas(db: Kysely<DB>, locale: Locale): Promise<CardArea[]> {
  const areas = await listAreas(db, locale)
  return areas.map(({ id, code, name, icon }) => ({ id, code, name, icon }))
}
