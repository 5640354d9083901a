import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { CardState } from '#db/workshop-tables.ts'
import { refuse, type Result } from '../../../lib/result.ts'
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
export type ChosenCard = { id: string; state: CardState; merged_into_id: string | null }

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

/** The named cards, as long as they are all of this session. */
export async function chosenCards(
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
