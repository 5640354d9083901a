import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { DocumentChoice } from './choices.ts'

/** The documents that the public may read, for choosing the remarks to one of them. */
export function listRemarkedDocuments(db: Kysely<DB>): Promise<DocumentChoice[]> {
  return db
    .selectFrom('document')
    .select(['id', 'slug', 'title'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('document_version')
          .select('document_version.id')
          .whereRef('document_version.document_id', '=', 'document.id')
          .where('state', '!=', 'draft'),
      ),
    )
    .orderBy('title')
    .orderBy('id')
    .execute()
}
