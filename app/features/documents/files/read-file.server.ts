import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

export type ServedFile = { mime: string; content: Buffer; isPublic: boolean }

/**
 * A file of a document or of a workshop. The public is given what a version that is out uses, or what is attached to
 * a document with such a version, materials of published workshops and photographs of published results; those who
 * edit them also what belongs to drafts. Other files (scans of letters) are never given out here, to nobody.
 */
export async function readServedFile(
  db: Kysely<DB>,
  hash: string,
  reader: { mayEdit: boolean; mayEditWorkshops: boolean },
): Promise<ServedFile | null> {
  const isPublic = await isOut(db, hash)
  const isSeen =
    isPublic ||
    (reader.mayEdit && (await isInWork(db, hash))) ||
    (reader.mayEditWorkshops && (await isOfWorkshop(db, hash)))
  if (!isSeen) {
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
  const photo = db
    .selectFrom('workshop_photo')
    .innerJoin('workshop_outcome', 'workshop_outcome.workshop_id', 'workshop_photo.workshop_id')
    .innerJoin('workshop', 'workshop.id', 'workshop_photo.workshop_id')
    .select('workshop.id')
    .where('file_hash', '=', hash)
    .where('workshop_outcome.published_at', 'is not', null)
    .where('workshop.state', '!=', 'draft')
  const material = db
    .selectFrom('workshop_material')
    .innerJoin('workshop', 'workshop.id', 'workshop_material.workshop_id')
    .select('workshop.id')
    .where('file_hash', '=', hash)
    .where('workshop.state', '!=', 'draft')
  const all = block.unionAll(attachment).unionAll(photo).unionAll(material)
  return (await all.limit(1).executeTakeFirst()) !== undefined
}

async function isOfWorkshop(db: Kysely<DB>, hash: string): Promise<boolean> {
  const photo = db.selectFrom('workshop_photo').select('id').where('file_hash', '=', hash)
  const material = db.selectFrom('workshop_material').select('id').where('file_hash', '=', hash)
  const card = db.selectFrom('card').select('session_id as id').where('photo_hash', '=', hash)
  return (await photo.unionAll(material).unionAll(card).limit(1).executeTakeFirst()) !== undefined
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
