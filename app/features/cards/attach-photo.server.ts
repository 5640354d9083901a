import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { storeFile } from '../documents/files/store-file.server.ts'
import type { CheckedFile } from '../documents/files/check-attachment.server.ts'
import { isClosed, lockCards } from './card-checks.server.ts'

export const PHOTO_BYTES = 5 * 1024 * 1024
export type PhotoRefusal = 'tooLarge' | 'notPicture'
type Photo = Pick<CheckedFile, 'content' | 'mime' | 'width' | 'height'>

/** The picture made anew: only its pixels stay. Not within a transaction: it takes a while. */
export async function makePhoto(content: Uint8Array): Promise<Result<Photo, PhotoRefusal>> {
  if (content.length > PHOTO_BYTES) return refuse('tooLarge')
  const { reencodeImage } = await import('../documents/import/reencode-image.server.ts')
  const image = content.length === 0 ? null : await reencodeImage(content)
  return image ? ok(image) : refuse('notPicture')
}

/** Puts a photo to a card; a later one takes its place. */
export async function attachPhoto(
  trx: Transaction<DB>,
  card: { id: string; sessionId: number; tableId: number | null },
  photo: Photo,
  now: Instant,
): Promise<Result<{ hash: string }, 'notFound' | 'closed'>> {
  await lockCards(trx, card.sessionId)
  if (await isClosed(trx, card.sessionId)) return refuse('closed')
  const known = await trx
    .selectFrom('card')
    .select(['table_id'])
    .where('id', '=', card.id)
    .where('session_id', '=', card.sessionId)
    .executeTakeFirst()
  if (!known || (card.tableId !== null && known.table_id !== card.tableId))
    return refuse('notFound')
  const hash = await storeFile(trx, photo, { id: `table:${card.tableId ?? 'staff'}` }, now)
  await trx
    .updateTable('card')
    .set({ photo_hash: hash, updated_at: now })
    .where('id', '=', card.id)
    .execute()
  return ok({ hash })
}
