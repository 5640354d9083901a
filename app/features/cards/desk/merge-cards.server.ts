import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { onChosenCards, record, type CardsBy, type CardsRefusal } from './cards-act.server.ts'

/**
 * The first card stays, the others point to it and keep their own words and counts. What was part of
 * one of them becomes part of the first: never a chain.
 */
export function mergeCards(
  db: Database,
  by: CardsBy,
  ids: readonly string[],
): Promise<Result<{ count: number }, CardsRefusal>> {
  return onChosenCards(db, by, ids, async (trx, cards) => {
    const [first, ...others] = cards
    if (!first || others.length === 0) return refuse('twoCards')
    if (cards.some((card) => card.state === 'merged')) return refuse('mergedAlready')
    if (cards.some((card) => card.state === 'dropped')) return refuse('wrongState')
    const otherIds = others.map((card) => card.id)
    await trx
      .updateTable('card')
      .set({ state: 'merged', merged_into_id: first.id, updated_at: by.now })
      .where((eb) => eb.or([eb('id', 'in', otherIds), eb('merged_into_id', 'in', otherIds)]))
      .execute()
    await record(trx, by, 'merged', { into: first.id, cards: otherIds })
    return ok({ count: cards.length })
  })
}
