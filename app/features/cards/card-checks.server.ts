import type { Transaction } from 'kysely'
import { lockName } from '#db/named-lock.server.ts'
import type { DB } from '#db/schema.ts'

/** Whatever happens to the cards of one session stands in line: writing, dots, merging, closing. */
export function lockCards(trx: Transaction<DB>, sessionId: number): Promise<void> {
  return lockName(trx, `cards ${sessionId}`)
}

export async function isClosed(trx: Transaction<DB>, sessionId: number): Promise<boolean> {
  const session = await trx
    .selectFrom('workshop_session')
    .select('closed_at')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return session === undefined || session.closed_at !== null
}

export async function isTableOf(
  trx: Transaction<DB>,
  sessionId: number,
  tableId: number | null,
): Promise<boolean> {
  if (tableId === null) return true
  const table = await trx
    .selectFrom('hall_table')
    .select('id')
    .where('id', '=', tableId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return table !== undefined
}

export async function isArea(trx: Transaction<DB>, areaId: number | null): Promise<boolean> {
  if (areaId === null) return true
  const area = await trx
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('term.id', '=', areaId)
    .where('vocabulary.kind', '=', 'area')
    .executeTakeFirst()
  return area !== undefined
}

/** Other words than those that its people confirmed: they are asked again. */
export async function notReady(trx: Transaction<DB>, tableId: number | null): Promise<void> {
  if (tableId === null) return
  await trx.updateTable('hall_table').set({ ready_at: null }).where('id', '=', tableId).execute()
}
