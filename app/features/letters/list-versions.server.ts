import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'

export type VersionChoice = {
  id: number
  number: number
  state: VersionState
  documentId: number
  slug: string
  title: string
}

/** Versions that paper can speak to: all that anybody outside has ever read, the newest first. */
export async function listVersions(db: Kysely<DB>): Promise<VersionChoice[]> {
  return db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'version.id',
      'version.number',
      'version.state',
      'document.id as documentId',
      'document.slug',
      'document.title',
    ])
    .where('version.state', '!=', 'draft')
    .where('document.retired_at', 'is', null)
    .orderBy('document.title')
    .orderBy('document.id')
    .orderBy('version.number', 'desc')
    .execute()
}
