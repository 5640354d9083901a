import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

export type ServedFile = { mime: string; content: Buffer; isPublic: boolean }

/**
 * A file of a document. The public is given what a version that is out uses, or what is attached to a document
 * with such a version; those who edit documents also what belongs to drafts. Other files (scans of letters) are
 * never given out here, to nobody.
 */
export async function readServedFile(
  db: Kysely<DB>,
  hash: string,
  reader: { mayEdit: boolean },
): Promise<ServedFile | null> {
  const isPublic = await isOut(db, hash)
  if (!isPublic && !(reader.mayEdit && (await isInWork(db, hash)))) {
    return reader.mayEdit ? readUploaded(db, hash) : null
  }
  const file = await db
    .selectFrom('file')
    .select(['mime', 'content'])
    .where('hash', '=', hash)
    .executeTakeFirst()
  return file ? { ...file, isPublic } : null
}

async function isOut(db: Kysely<DB>, hash: string): Promise<boolean> {
  const block = db
    .selectFrom('block_version')
    .innerJoin('document_version', 'document_version.id', 'block_version.version_id')
    .select('document_version.id')
    .where('file_hash', '=', hash)
    .where('document_version.state', '!=', 'draft')
  const attachment = db
    .selectFrom('document_attachment')
    .innerJoin(
      'document_version',
      'document_version.document_id',
      'document_attachment.document_id',
    )
    .select('document_version.id')
    .where('file_hash', '=', hash)
    .where('document_version.state', '!=', 'draft')
  return (await block.unionAll(attachment).limit(1).executeTakeFirst()) !== undefined
}

async function isInWork(db: Kysely<DB>, hash: string): Promise<boolean> {
  const block = db
    .selectFrom('block_version')
    .select('version_id as id')
    .where('file_hash', '=', hash)
  const attachment = db.selectFrom('document_attachment').select('id').where('file_hash', '=', hash)
  return (await block.unionAll(attachment).limit(1).executeTakeFirst()) !== undefined
}

/** A picture of a preview: nothing of it is saved yet. */
async function readUploaded(db: Kysely<DB>, hash: string): Promise<ServedFile | null> {
  const image = await db
    .selectFrom('document_upload_image')
    .select(['mime', 'content'])
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
  return image ? { ...image, isPublic: false } : null
}
