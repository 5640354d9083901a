import type { Kysely } from 'kysely'
import type { DB, Instant, VersionState } from '#db/schema.ts'

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

/**
 * The version that a letter is most likely about: of the document asked for, of the last letter of
 * this person (a pile is mostly about one), or of the consultation that closes next.
 */
export async function likelyVersion(
  db: Kysely<DB>,
  versions: readonly VersionChoice[],
  slug: string | null,
  clerkId: string,
  now: Instant,
): Promise<number | null> {
  const open = versions.filter(({ state }) => state === 'published')
  const asked = open.find((version) => version.slug === slug)
  if (asked) return asked.id
  const last = await db
    .selectFrom('sending')
    .select('document_id')
    .where('kind', '=', 'letter')
    .where('entered_by', '=', clerkId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const next = await db
    .selectFrom('consultation')
    .innerJoin('consultation_document as link', 'link.consultation_id', 'consultation.id')
    .select('link.document_id')
    .where('state', '=', 'open')
    .where('opens_at', '<=', now)
    .where('closes_at', '>=', now)
    .orderBy('closes_at')
    .limit(1)
    .executeTakeFirst()
  const ids = [last?.document_id, next?.document_id]
  const likely = ids.map((id) => open.find(({ documentId }) => documentId === id)).find(Boolean)
  return (likely ?? open[0])?.id ?? null
}
