import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { CardState } from '#db/card-tables.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { isClosed, lockCards } from '../card-checks.server.ts'

export type CardsRefusal =
  | 'notFound'
  | 'closed'
  | 'noCards'
  | 'twoCards'
  | 'mergedAlready'
  | 'wrongState'
  | 'noTitle'
  | 'tooManyGroups'
  | 'unknownArea'
  | 'conflict'
export type CardsBy = { sessionId: number; actorId: string; now: Instant }
type ChosenCard = { id: string; state: CardState; merged_into_id: string | null }

/** An act of staff on the cards of one session: in line with all others, only while the day is open. */
export function onCards<T>(
  db: Database,
  by: CardsBy,
  act: (trx: Transaction<DB>) => Promise<Result<T, CardsRefusal>>,
): Promise<Result<T, CardsRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    await lockCards(trx, by.sessionId)
    if (await isClosed(trx, by.sessionId)) return refuse('closed')
    return act(trx)
  })
}

/** The same for chosen cards, in the order chosen, as long as they are all of this session. */
export function onChosenCards<T>(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
  act: (trx: Transaction<DB>, cards: ChosenCard[]) => Promise<Result<T, CardsRefusal>>,
): Promise<Result<T, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const cards = await chosenCards(trx, by.sessionId, ids)
    return cards ? act(trx, cards) : refuse('notFound')
  })
}

/** What was merged or dropped stands on its own on the wall again. */
export function reopenCard(
  db: Database,
  by: CardsBy,
  id: string,
  from: 'merged' | 'dropped',
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const open = await trx
      .updateTable('card')
      .set({ state: 'open', merged_into_id: null, drop_reason: null, updated_at: by.now })
      .where('id', '=', id)
      .where('session_id', '=', by.sessionId)
      .where('state', '=', from)
      .returning('id')
      .executeTakeFirst()
    if (!open) return refuse('wrongState')
    await record(trx, by, from === 'merged' ? 'unmerged' : 'brought_back', { card: id })
    return ok(null)
  })
}

async function chosenCards(
  trx: Transaction<DB>,
  sessionId: number,
  ids: readonly string[],
): Promise<ChosenCard[] | null> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const rows = await trx
    .selectFrom('card')
    .select(['id', 'state', 'merged_into_id'])
    .where('session_id', '=', sessionId)
    .where('id', 'in', wanted)
    .execute()
  if (rows.length !== wanted.length) return null
  return wanted.flatMap((id) => rows.filter((row) => row.id === id))
}

export function record(
  trx: Transaction<DB>,
  by: CardsBy,
  action: string,
  details: Record<string, unknown>,
): Promise<void> {
  return appendAudit(trx, {
    at: by.now,
    actorId: by.actorId,
    action: `cards.${action}`,
    objectType: 'workshop_session',
    objectId: String(by.sessionId),
    details,
  })
}
