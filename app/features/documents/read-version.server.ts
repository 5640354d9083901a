import type { Kysely } from 'kysely'
import type { DB, Instant, VersionState } from '#db/schema.ts'

export type VersionFacts = {
  id: number
  number: number
  state: VersionState
  note: string | null
  basedOnId: number | null
  createdAt: Instant
  publishedAt: Instant | null
  revision: number
  document: { id: number; slug: string; title: string }
}

export async function readVersion(
  db: Kysely<DB>,
  documentId: number,
  number: number,
): Promise<VersionFacts | null> {
  const row = await db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'version.id',
      'number',
      'state',
      'note',
      'based_on_id as basedOnId',
      'version.created_at as createdAt',
      'published_at as publishedAt',
      'version.revision',
      'document.id as documentId',
      'document.slug',
      'document.title',
    ])
    .where('document_id', '=', documentId)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  const { documentId: id, slug, title, ...version } = row
  return { ...version, document: { id, slug, title } }
}

export type NewestVersion = { id: number; number: number; state: VersionState }

/** The newest version that is no draft: the one that people read. */
export async function readNewestPublished(
  db: Kysely<DB>,
  documentId: number,
): Promise<NewestVersion | null> {
  const row = await db
    .selectFrom('document_version')
    .select(['id', 'number', 'state'])
    .where('document_id', '=', documentId)
    .where('state', '!=', 'draft')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function findDocument(
  db: Kysely<DB>,
  id: number,
): Promise<{ id: number; slug: string; title: string } | null> {
  const row = await db
    .selectFrom('document')
    .select(['id', 'slug', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
