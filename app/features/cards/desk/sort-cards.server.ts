import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import {
  onCards,
  onChosenCards,
  record,
  type CardsBy,
  type CardsRefusal,
} from './cards-act.server.ts'

/** Says that these cards stay. Those that nobody decided about stay too, when the day is closed. */
export function keepCards(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
): Promise<Result<{ count: number }, CardsRefusal>> {
  return setState(db, by, ids, { state: 'kept', drop_reason: null })
}

/** Takes cards off the wall: they become no submission, and are kept with the reason. */
export function dropCards(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
  reason: string,
): Promise<Result<{ count: number }, CardsRefusal>> {
  return setState(db, by, ids, { state: 'dropped', drop_reason: reason })
}

function setState(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
  set: { state: 'kept' | 'dropped'; drop_reason: string | null },
): Promise<Result<{ count: number }, CardsRefusal>> {
  return onChosenCards(db, by, ids, async (trx, cards) => {
    if (cards.length === 0) return refuse('noCards')
    if (cards.some((card) => card.state === 'merged')) return refuse('mergedAlready')
    const cardIds = cards.map((card) => card.id)
    if (set.state === 'dropped') {
      const whole = await trx
        .selectFrom('card')
        .select('id')
        .where('merged_into_id', 'in', cardIds)
        .executeTakeFirst()
      // The thoughts of others would go with it, unseen.
      if (whole) return refuse('mergedAlready')
    }
    await trx
      .updateTable('card')
      .set({ ...set, updated_at: by.now })
      .where('id', 'in', cardIds)
      .execute()
    await record(trx, by, set.state, { cards: cardIds })
    return ok({ count: cards.length })
  })
}

/** Dots that were stuck on paper, beside those given by phone. */
export function setHandDots(
  db: Database,
  by: CardsBy,
  id: string,
  dots: number,
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const counted = await trx
      .updateTable('card')
      .set({ hand_dots: dots })
      .where('id', '=', id)
      .where('session_id', '=', by.sessionId)
      .returning('id')
      .executeTakeFirst()
    if (!counted) return refuse('notFound')
    await record(trx, by, 'dots_counted', { card: id, dots })
    return ok(null)
  })
}
