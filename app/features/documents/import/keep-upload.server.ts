import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { BlockContent } from '../block.ts'
import { safeFileName } from '../files/file-kind.ts'
import type { Finding, ImportedDocument } from './imported-document.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)
const KEPT_MS = 24 * 3_600_000

export type Upload = {
  id: number
  documentId: number
  fileName: string
  blocks: BlockContent[]
  findings: Finding[]
}

/** Keeps what was read out of a file, for the preview and the saving. */
export async function keepUpload(
  db: Database,
  documentId: number,
  file: { name: string; imported: ImportedDocument },
  by: { id: string },
  now: Instant,
): Promise<number> {
  const { blocks, findings, images } = file.imported
  const content = await zip(JSON.stringify({ blocks, findings }))
  return db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('document_upload')
      .values({
        document_id: documentId,
        file_name: safeFileName(file.name),
        content,
        created_by: by.id,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const { content: bytes, ...image } of images) {
      await trx
        .insertInto('document_upload_image')
        .values({ upload_id: id, ...image, content: Buffer.from(bytes) })
        .execute()
    }
    return id
  })
}

export async function readUpload(
  db: Kysely<DB>,
  documentId: number,
  id: number,
): Promise<Upload | null> {
  const row = await db
    .selectFrom('document_upload')
    .selectAll()
    .where('id', '=', id)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (!row) return null
  const kept = JSON.parse((await unzip(row.content)).toString('utf8')) as Pick<
    Upload,
    'blocks' | 'findings'
  >
  return { id, documentId, fileName: row.file_name, ...kept }
}

export async function discardUpload(db: Kysely<DB>, documentId: number, id: number): Promise<void> {
  await db
    .deleteFrom('document_upload')
    .where('id', '=', id)
    .where('document_id', '=', documentId)
    .execute()
}

/** A preview that nobody saved within a day. */
export async function forgetDocumentUploads(db: Kysely<DB>, now: Instant): Promise<void> {
  const limit = new Date(Date.parse(now) - KEPT_MS).toISOString()
  await db.deleteFrom('document_upload').where('created_at', '<', limit).execute()
}
