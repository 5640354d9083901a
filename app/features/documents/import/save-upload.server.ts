import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { refuse, type Result } from '../../../lib/result.ts'
import { storeFile } from '../files/store-file.server.ts'
import { writeDraft, type Draft } from '../write-draft.server.ts'
import type { Upload } from './keep-upload.server.ts'

export type SaveRefusal = 'gone' | 'notFound' | 'draftExists' | 'altMissing'
/** By the place of the image among the blocks. An empty text was chosen: the picture only decorates. */
export type AltTexts = ReadonlyMap<number, string>

/** Makes the next draft of what was previewed. Once: a second click finds the upload gone. */
export async function saveUpload(
  db: Database,
  upload: Upload,
  altTexts: AltTexts,
  by: { id: string },
  now: Instant,
): Promise<Result<Draft, SaveRefusal>> {
  const isWhole = upload.blocks.every((block, i) => block.kind !== 'image' || altTexts.has(i))
  if (!isWhole) return refuse('altMissing')
  const blocks = upload.blocks.map((block, i) => ({
    ...block,
    text: altTexts.get(i) ?? block.text,
  }))
  return db.transaction().execute(async (trx) => {
    if (!(await isThere(trx, upload))) return refuse('gone')
    await storeImages(trx, upload.id, by, now)
    const written = await writeDraft(trx, upload.documentId, blocks, by, now)
    // A refused draft keeps the preview; its pictures wait for the housekeeping.
    if (written.ok) await trx.deleteFrom('document_upload').where('id', '=', upload.id).execute()
    return written
  })
}

/** Locks the row, so that two clicks stand in line. */
async function isThere(trx: Transaction<DB>, { id }: Upload): Promise<boolean> {
  const row = await trx
    .updateTable('document_upload')
    .set((eb) => ({ file_name: eb.ref('file_name') }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function storeImages(
  trx: Transaction<DB>,
  uploadId: number,
  by: { id: string },
  now: Instant,
): Promise<void> {
  const images = await trx
    .selectFrom('document_upload_image')
    .select(['mime', 'width', 'height', 'content'])
    .where('upload_id', '=', uploadId)
    .execute()
  for (const image of images) await storeFile(trx, image, by, now)
}
