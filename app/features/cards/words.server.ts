import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { isClosed, lockCards } from './card-checks.server.ts'

/** „Czy o to nam chodziło?” One word per person and card; a later one takes its place. */
export async function sayWord(
  db: Database,
  voter: { tableId: number; voterKey: string },
  word: { cardId: string; isMeant: boolean; note: string | null },
  now: Instant,
): Promise<Result<null, 'notFound'>> {
  const card = await db
    .selectFrom('card')
    .select('id')
    .where('id', '=', word.cardId)
    .where('table_id', '=', voter.tableId)
    .executeTakeFirst()
  if (!card) return refuse('notFound')
  const said = { is_meant: word.isMeant ? 1 : 0, note: word.isMeant ? null : word.note }
  await db
    .insertInto('card_word')
    .values({ card_id: card.id, voter_key: voter.voterKey, ...said, created_at: now })
    .onConflict((conflict) =>
      conflict.columns(['card_id', 'voter_key']).doUpdateSet({ ...said, created_at: now }),
    )
    .execute()
  return ok(null)
}

export type OwnWord = { isMeant: boolean; note: string | null }
export type CardWords = { meant: number; notQuite: number; own: OwnWord | null }

/** What was said about the cards of one table; the own word of this person beside the sums. */
export async function readWords(
  db: Kysely<DB>,
  tableId: number,
  voterKey: string | null,
): Promise<Record<string, CardWords>> {
  const rows = await db
    .selectFrom('card_word')
    .innerJoin('card', 'card.id', 'card_word.card_id')
    .select(['card_id', 'voter_key', 'is_meant', 'note'])
    .where('card.table_id', '=', tableId)
    .execute()
  const words: Record<string, CardWords> = {}
  for (const row of rows) {
    const known = (words[row.card_id] ??= { meant: 0, notQuite: 0, own: null })
    if (row.is_meant === 1) known.meant += 1
    else known.notQuite += 1
    if (row.voter_key === voterKey) known.own = { isMeant: row.is_meant === 1, note: row.note }
  }
  return words
}

/** The people of a table say that its cards are what they meant, or take it back. */
export function setReady(
  db: Database,
  table: { id: number; sessionId: number },
  isReady: boolean,
  now: Instant,
): Promise<Result<null, 'closed'>> {
  return db.transaction().execute(async (trx) => {
    await lockCards(trx, table.sessionId)
    if (await isClosed(trx, table.sessionId)) return refuse('closed')
    await trx
      .updateTable('hall_table')
      .set({ ready_at: isReady ? now : null })
      .where('id', '=', table.id)
      .execute()
    return ok(null)
  })
}
