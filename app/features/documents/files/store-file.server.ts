import { createHash } from 'node:crypto'
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

export type NewFile = {
  content: Uint8Array
  mime: string
  width?: number | null
  height?: number | null
}

/** Keeps a file under the hash of what it holds; the same content is kept once. */
export async function storeFile(
  trx: Transaction<DB>,
  file: NewFile,
  by: { id: string },
  now: Instant,
): Promise<string> {
  const hash = createHash('sha256').update(file.content).digest('hex')
  await trx
    .insertInto('file')
    .values({
      hash,
      mime: file.mime,
      size: file.content.length,
      width: file.width ?? null,
      height: file.height ?? null,
      content: Buffer.from(file.content),
      created_by: by.id,
      created_at: now,
    })
    // Young again: the housekeeping leaves it alone until something points to it.
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ created_at: now }))
    .execute()
  return hash
}

const UNUSED_MS = 24 * 3_600_000

/** Pictures of drafts that were thrown away, attachments that were taken out, scans that nobody kept. */
export async function forgetUnusedFiles(db: Kysely<DB>, now: Instant): Promise<void> {
  const limit = new Date(Date.parse(now) - UNUSED_MS).toISOString()
  await db
    .deleteFrom('file')
    .where('created_at', '<', limit)
    .where('hash', 'not in', usedFiles)
    .execute()
}

/** Deletes those of these files that nothing points to, however young. */
export async function forgetFiles(trx: Transaction<DB>, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return
  await trx
    .deleteFrom('file')
    .where('hash', 'in', hashes)
    .where('hash', 'not in', usedFiles)
    .execute()
}

function usedFiles(eb: ExpressionBuilder<DB, 'file'>) {
  return eb
    .selectFrom('block_version')
    .select((row) => row.ref('file_hash').$notNull().as('hash'))
    .where('file_hash', 'is not', null)
    .union(eb.selectFrom('document_attachment').select('file_hash as hash'))
    .union(eb.selectFrom('workshop_material').select('file_hash as hash'))
    .union(eb.selectFrom('workshop_photo').select('file_hash as hash'))
    .union(
      eb
        .selectFrom('card')
        .select((row) => row.ref('photo_hash').$notNull().as('hash'))
        .where('photo_hash', 'is not', null),
    )
    .union(
      eb
        .selectFrom('sending')
        .select((row) => row.ref('letter_file_hash').$notNull().as('hash'))
        .where('letter_file_hash', 'is not', null),
    )
}
