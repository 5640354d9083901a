import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { forgetFiles } from '../documents/files/store-file.server.ts'
import { COVERED } from './erase-submissions.server.ts'

/** Lists that were never sent are deleted; of letters the text and the scan. */
export async function eraseSendings(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx
    .deleteFrom('sending')
    .where('id', 'in', ids)
    .where('kind', '=', 'web')
    .where('sent_at', 'is', null)
    .execute()
  const scans = await trx
    .selectFrom('sending')
    .select((row) => row.ref('letter_file_hash').$notNull().as('hash'))
    .where('id', 'in', ids)
    .where('letter_file_hash', 'is not', null)
    .execute()
  await trx
    .updateTable('sending')
    .set({
      content: null,
      submitter_id: null,
      resume_hash: null,
      letter_text: null,
      letter_file_name: null,
      letter_file_hash: null,
    })
    .where('id', 'in', ids)
    .execute()
  await forgetFiles(
    trx,
    scans.map((row) => row.hash),
  )
}

/** A card that became a voice says what the public reads of it; its photo and what devices sent go. */
export async function eraseCards(trx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const cards = await trx
    .selectFrom('card')
    .leftJoin('submission', 'submission.id', 'card.submission_id')
    .select(['card.id', 'card.photo_hash', 'submission.visibility', 'submission.public_body'])
    .where('card.id', 'in', ids)
    .execute()
  for (const { id, visibility, public_body } of cards) {
    const text = (visibility === 'published' && public_body) || COVERED
    await trx.updateTable('card').set({ text, photo_hash: null }).where('id', '=', id).execute()
    await trx.updateTable('card_version').set({ text }).where('card_id', '=', id).execute()
    await trx
      .updateTable('day_action')
      .set({ payload: '{}' })
      .where('payload', 'like', `%${id}%`)
      .execute()
  }
  await forgetFiles(
    trx,
    cards.flatMap((card) => card.photo_hash ?? []),
  )
}

/** Letters to the person, sent or waiting: none leaves any more. Returns them, for files made of them. */
export async function eraseLetters(
  trx: Transaction<DB>,
  ids: readonly number[],
  now: Instant,
): Promise<{ id: number; created_at: string }[]> {
  if (ids.length === 0) return []
  await trx
    .updateTable('outbox')
    .set({ failed_at: now })
    .where('id', 'in', ids)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .execute()
  return trx
    .updateTable('outbox')
    .set({ to_address: '', subject: '', body: '', calendar: null, last_error: null })
    .where('id', 'in', ids)
    .returning(['id', 'created_at'])
    .execute()
}
