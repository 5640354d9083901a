import type { Kysely } from 'kysely'
import type { DB, DocumentKind, Instant, VersionState } from '#db/schema.ts'

export type PublicVersion = {
  id: number
  number: number
  state: Exclude<VersionState, 'draft'>
  note: string | null
  publishedAt: Instant
}
export type PublicDocument = {
  id: number
  slug: string
  kind: DocumentKind
  title: string
  summary: string | null
  authorName: string | null
  madeOn: string | null
  method: string | null
  sample: string | null
  sourceUrl: string | null
  isDemo: boolean
  /** Drafts left out; the oldest first. */
  versions: PublicVersion[]
}

/** A document as far as the public may read it, in one query; null where there is nothing to read yet. */
export async function readPublicDocument(
  db: Kysely<DB>,
  slug: string,
): Promise<PublicDocument | null> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('document_version as version', 'version.document_id', 'document.id')
    .select([
      'document.id',
      'slug',
      'kind',
      'title',
      'summary',
      'author_name',
      'made_on',
      'method',
      'sample',
      'source_url',
      'is_demo',
      'version.id as version_id',
      'version.number',
      'version.state',
      'version.note',
      'version.published_at',
      'version.created_at',
    ])
    .where('slug', '=', slug)
    .where('version.state', '!=', 'draft')
    .orderBy('version.number')
    .execute()
  const first = rows[0]
  if (!first) return null
  return {
    id: first.id,
    slug: first.slug,
    kind: first.kind,
    title: first.title,
    summary: first.summary,
    authorName: first.author_name,
    madeOn: first.made_on,
    method: first.method,
    sample: first.sample,
    sourceUrl: first.source_url,
    isDemo: first.is_demo === 1,
    versions: rows.map((row) => ({
      id: row.version_id,
      number: row.number,
      state: row.state as PublicVersion['state'],
      note: row.note,
      publishedAt: row.published_at ?? row.created_at,
    })),
  }
}

export type Attachment = { title: string; fileName: string; hash: string; size: number }

export async function readAttachments(db: Kysely<DB>, documentId: number): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('document_attachment as attachment')
    .innerJoin('file', 'file.hash', 'attachment.file_hash')
    .select(['title', 'file_name', 'file_hash', 'size'])
    .where('document_id', '=', documentId)
    .orderBy('attachment.id')
    .execute()
  return rows.map((row) => ({
    title: row.title,
    fileName: row.file_name,
    hash: row.file_hash,
    size: row.size,
  }))
}
