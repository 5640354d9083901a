import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { newTableCode, normalizeTableCode } from './table-code.server.ts'

export type HallTable = {
  id: number
  sessionId: number
  number: number
  topic: string | null
  areaId: number | null
  /** In its QR code: who has it may write cards at this table. */
  code: string
  facilitator: string | null
  readyAt: Instant | null
}
export type NewTable = { topic: string | null; areaId?: number | null; facilitator?: string | null }

const MOST_TRIES = 20

function tables(db: Kysely<DB>) {
  return db
    .selectFrom('hall_table')
    .select([
      'id',
      'session_id as sessionId',
      'number',
      'topic',
      'area_id as areaId',
      'code',
      'facilitator_name as facilitator',
      'ready_at as readyAt',
    ])
}

export async function readHallTables(db: Kysely<DB>, sessionId: number): Promise<HallTable[]> {
  return tables(db).where('session_id', '=', sessionId).orderBy('number').execute()
}

/** By its code in any spelling. Null when no table has it; count wrong ones by the limit `tableCode`. */
export async function findHallTable(db: Kysely<DB>, typed: string): Promise<HallTable | null> {
  const code = normalizeTableCode(typed)
  if (code === null) return null
  return (await tables(db).where('code', '=', code).executeTakeFirst()) ?? null
}

/** Adds so many tables, or one for each of these topics, numbered on from the last one. */
export async function makeHallTables(
  db: Kysely<DB>,
  sessionId: number,
  plan: number | readonly NewTable[],
): Promise<HallTable[]> {
  const wanted: readonly NewTable[] =
    typeof plan === 'number' ? Array.from({ length: plan }, () => ({ topic: null })) : plan
  const known = await readHallTables(db, sessionId)
  let number = known.at(-1)?.number ?? 0
  for (const table of wanted) {
    number += 1
    await addTable(db, sessionId, number, table)
  }
  return readHallTables(db, sessionId)
}

async function addTable(
  db: Kysely<DB>,
  sessionId: number,
  number: number,
  table: NewTable,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const added = await db
      .insertInto('hall_table')
      .values({
        session_id: sessionId,
        number,
        topic: table.topic,
        area_id: table.areaId ?? null,
        facilitator_name: table.facilitator ?? null,
        code: newTableCode(number),
      })
      // Codes are unique over all sessions; chance may draw the same words twice.
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return
  }
  throw new Error(`No free code for table ${number} of session ${sessionId}`)
}
