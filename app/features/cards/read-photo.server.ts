import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** The photo of a card of this table, and of no other. */
export async function readCardPhoto(
  db: Kysely<DB>,
  tableId: number,
  cardId: string,
): Promise<{ mime: string; content: Buffer } | null> {
  const photo = await db
    .selectFrom('card')
    .innerJoin('file', 'file.hash', 'card.photo_hash')
    .select(['file.mime', 'file.content'])
    .where('card.id', '=', cardId)
    .where('card.table_id', '=', tableId)
    .executeTakeFirst()
  return photo ?? null
}
