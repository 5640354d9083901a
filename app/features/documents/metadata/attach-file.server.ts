import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { CheckedFile } from '../files/check-attachment.server.ts'
import { storeFile } from '../files/store-file.server.ts'
import { auditDocument } from './change-document.server.ts'

export const MOST_ATTACHMENTS = 30

/** Hangs a checked file on a document. */
export async function attachFile(
  db: Database,
  documentId: number,
  attachment: { title: string; file: CheckedFile },
  by: { id: string },
  now: Instant,
): Promise<Result<null, 'tooMany'>> {
  const { title, file } = attachment
  return db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom('document_attachment')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('document_id', '=', documentId)
      .executeTakeFirstOrThrow()
    if (Number(there.n) >= MOST_ATTACHMENTS) return refuse('tooMany')
    const hash = await storeFile(trx, file, by, now)
    const { id } = await trx
      .insertInto('document_attachment')
      .values({
        document_id: documentId,
        title,
        file_name: file.name,
        file_hash: hash,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await auditDocument(trx, 'document.attached', documentId, by, now, { attachment: id })
    return ok(null)
  })
}

/** False where it was taken out before. The file itself goes with the next housekeeping. */
export async function detachFile(
  db: Database,
  documentId: number,
  attachmentId: number,
  by: { id: string },
  now: Instant,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('document_attachment')
      .where('id', '=', attachmentId)
      .where('document_id', '=', documentId)
      .returning('id')
      .executeTakeFirst()
    if (!removed) return false
    await auditDocument(trx, 'document.detached', documentId, by, now, { attachment: attachmentId })
    return true
  })
}
