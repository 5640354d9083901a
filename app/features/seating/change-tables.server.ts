import type { Kysely, Transaction } from 'kysely'
import { lockName } from '#db/named-lock.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import {
  makeHallTables,
  readHallTables,
  type HallTable,
  type NewTable,
} from './hall-tables.server.ts'
import { MOST_TABLES } from './limits.ts'
import { versionOf } from './table-version.ts'

export type SeatingRefusal =
  'notFound' | 'closed' | 'tooManyTables' | 'conflict' | 'notEmpty' | 'hasCards' | 'noTables'
export type SeatingAct = { actorId: string; now: Instant }

export function addTables(
  db: Kysely<DB>,
  sessionId: number,
  plan: number | readonly NewTable[],
  act: SeatingAct,
): Promise<Result<number, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    const count = typeof plan === 'number' ? plan : plan.length
    if (tables.length + count > MOST_TABLES) return refuse('tooManyTables')
    await makeHallTables(trx, sessionId, plan)
    await audit(trx, 'hall.tables_added', sessionId, act, { count })
    return ok(count)
  })
}

/** The code stays: it may be printed already. */
export function changeTable(
  db: Kysely<DB>,
  sessionId: number,
  table: NewTable & { id: number; version: string },
  act: SeatingAct,
): Promise<Result<HallTable, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    const known = tables.find(({ id }) => id === table.id)
    if (!known) return refuse('notFound')
    if (versionOf(known) !== table.version) return refuse('conflict')
    await trx
      .updateTable('hall_table')
      .set({
        topic: table.topic,
        area_id: table.areaId ?? null,
        facilitator_name: table.facilitator ?? null,
      })
      .where('id', '=', known.id)
      .execute()
    await audit(trx, 'hall.table_changed', sessionId, act, { table: known.number })
    return ok(known)
  })
}

/** Only a table at which nobody sits and nothing was written. */
export function removeTable(
  db: Kysely<DB>,
  sessionId: number,
  tableId: number,
  act: SeatingAct,
): Promise<Result<HallTable, SeatingRefusal>> {
  return inHall(db, sessionId, async (trx, tables) => {
    const known = tables.find(({ id }) => id === tableId)
    if (!known) return refuse('notFound')
    const isAt = (table: 'registration' | 'card' | 'day_action') =>
      trx.selectFrom(table).select('id').where('table_id', '=', tableId).limit(1)
    const person = await isAt('registration').where('status', '=', 'confirmed').executeTakeFirst()
    if (person) return refuse('notEmpty')
    if ((await isAt('card').executeTakeFirst()) ?? (await isAt('day_action').executeTakeFirst())) {
      return refuse('hasCards')
    }
    await trx
      .updateTable('registration')
      .set({ table_id: null })
      .where('table_id', '=', tableId)
      .execute()
    await trx.deleteFrom('hall_table').where('id', '=', tableId).execute()
    await audit(trx, 'hall.table_removed', sessionId, act, { table: known.number })
    return ok(known)
  })
}

/** Acts on one hall stand in line, and end with the day. */
export function inHall<T>(
  db: Kysely<DB>,
  sessionId: number,
  act: (trx: Transaction<DB>, tables: HallTable[]) => Promise<Result<T, SeatingRefusal>>,
): Promise<Result<T, SeatingRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockName(trx, `hall ${sessionId}`)
    const session = await trx
      .selectFrom('workshop_session')
      .select('closed_at')
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!session) return refuse('notFound')
    if (session.closed_at !== null) return refuse('closed')
    return act(trx, await readHallTables(trx, sessionId))
  })
}

export function audit(
  trx: Transaction<DB>,
  action: string,
  sessionId: number,
  act: SeatingAct,
  details: Record<string, unknown>,
): Promise<void> {
  return appendAudit(trx, {
    at: act.now,
    actorId: act.actorId,
    action,
    objectType: 'workshop_session',
    objectId: String(sessionId),
    details,
  })
}
