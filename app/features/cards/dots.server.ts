import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { isClosed, lockCards } from './card-checks.server.ts'

export type DotRefusal = 'notFound' | 'closed' | 'noDots'

type Voter = { sessionId: number; voterKey: string }

/**
 * Gives a dot to a card or takes it back; one per person and card, so many in all. Doing it again
 * changes nothing. Who stands in line for the cards of a session counts exactly.
 */
export function setDot(
  db: Database,
  voter: Voter,
  wish: { cardId: string; give: boolean; dotsEach: number },
  now: Instant,
): Promise<Result<{ left: number }, DotRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockCards(trx, voter.sessionId)
    if (await isClosed(trx, voter.sessionId)) return refuse('closed')
    const card = await trx
      .selectFrom('card')
      .select('state')
      .where('id', '=', wish.cardId)
      .where('session_id', '=', voter.sessionId)
      .executeTakeFirst()
    if (!card) return refuse('notFound')
    const given = await dotsOf(trx, voter)
    const has = given.includes(wish.cardId)
    const left = wish.dotsEach - given.length
    if (has === wish.give) return ok({ left })
    if (!wish.give) {
      await trx
        .deleteFrom('card_dot')
        .where('card_id', '=', wish.cardId)
        .where('voter_key', '=', voter.voterKey)
        .execute()
      return ok({ left: left + 1 })
    }
    if (card.state === 'dropped' || card.state === 'merged') return refuse('notFound')
    if (left <= 0) return refuse('noDots')
    await trx
      .insertInto('card_dot')
      .values({ card_id: wish.cardId, voter_key: voter.voterKey, created_at: now })
      .execute()
    return ok({ left: left - 1 })
  })
}

/** The cards to which this person gave a dot. */
export async function dotsOf(db: Kysely<DB> | Transaction<DB>, voter: Voter): Promise<string[]> {
  const rows = await db
    .selectFrom('card_dot')
    .innerJoin('card', 'card.id', 'card_dot.card_id')
    .select('card.id')
    .where('voter_key', '=', voter.voterKey)
    .where('card.session_id', '=', voter.sessionId)
    .execute()
  return rows.map((row) => row.id)
}
