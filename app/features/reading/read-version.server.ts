import type { Kysely } from 'kysely'
import type { ConsultationState, DB, DocumentKind, Instant, VersionState } from '#db/schema.ts'
import { reportDueAt } from '../consultations/clock.ts'
import type { ConsultationClock } from '../remarks/remark-place.server.ts'

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
  /** The consultation that it is in now: the one opened last. */
  clock: ConsultationClock | null
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
    .leftJoin('consultation', (join) =>
      join.on('consultation.id', '=', (eb) =>
        eb
          .selectFrom('consultation as each')
          .innerJoin('consultation_document as link', 'link.consultation_id', 'each.id')
          .select('each.id')
          .whereRef('link.document_id', '=', 'document.id')
          .where('each.state', '!=', 'draft')
          .orderBy('each.opens_at', 'desc')
          .limit(1),
      ),
    )
    .leftJoin('legal_basis', 'legal_basis.code', 'consultation.legal_basis_code')
    .select([
      'consultation.id as consultation_id',
      'consultation.slug as consultation_slug',
      'consultation.title as consultation_title',
      'consultation.state as consultation_state',
      'opens_at',
      'closes_at',
      'report_days',
      'document.id',
      'document.slug',
      'document.kind',
      'document.title',
      'document.summary',
      'author_name',
      'made_on',
      'method',
      'sample',
      'source_url',
      'document.is_demo',
      'version.id as version_id',
      'version.number',
      'version.state',
      'version.note',
      'version.published_at',
      'version.created_at',
    ])
    .where('document.slug', '=', slug)
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
    clock: clockOf(first),
    versions: rows.map((row) => ({
      id: row.version_id,
      number: row.number,
      state: row.state as PublicVersion['state'],
      note: row.note,
      publishedAt: row.published_at ?? row.created_at,
    })),
  }
}

type ClockRow = {
  consultation_id: number | null
  consultation_slug: string | null
  consultation_title: string | null
  consultation_state: ConsultationState | null
  opens_at: Instant | null
  closes_at: Instant | null
  report_days: number | null
}

function clockOf(row: ClockRow): ConsultationClock | null {
  const { consultation_id: id, consultation_slug: slug, consultation_title: title } = row
  if (id === null || slug === null || title === null || !row.consultation_state) return null
  const { opens_at, closes_at, report_days } = row
  const due = closes_at ? reportDueAt(closes_at, report_days) : null
  return { id, slug, title, state: row.consultation_state, opens_at, closes_at, reportDueAt: due }
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
