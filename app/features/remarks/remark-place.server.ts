import type { Kysely } from 'kysely'
import type { BlockKind, DB, Instant, VersionState } from '#db/schema.ts'
import { reportDueAt } from '../consultations/clock.ts'

/** Where a remark is written to: a version, a block of it (or the whole), and whose clock runs. */
export type RemarkPlace = {
  documentId: number
  documentSlug: string
  documentTitle: string
  versionId: number
  versionNumber: number
  versionState: VersionState
  /** When the next version replaced it. */
  versionClosedAt: Instant | null
  block: {
    id: number
    key: string
    number: string | null
    kind: BlockKind
    text: string
  } | null
  consultation: ConsultationClock | null
}
export type ConsultationClock = {
  id: number
  slug: string
  title: string
  state: 'draft' | 'open' | 'settled'
  opens_at: Instant | null
  closes_at: Instant | null
  reportDueAt: Instant | null
}

/** The place as it is now; null where there is no such version or block. */
export async function readRemarkPlace(
  db: Kysely<DB>,
  versionId: number,
  blockId: number | null,
): Promise<RemarkPlace | null> {
  const version = await db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'document.id as documentId',
      'document.slug as documentSlug',
      'document.title as documentTitle',
      'version.id as versionId',
      'version.number as versionNumber',
      'version.state as versionState',
      'version.closed_at as versionClosedAt',
    ])
    .where('version.id', '=', versionId)
    .executeTakeFirst()
  if (!version) return null
  const block = blockId === null ? null : await readBlock(db, versionId, blockId)
  if (blockId !== null && !block) return null
  return { ...version, block, consultation: await readClock(db, version.documentId) }
}

async function readBlock(db: Kysely<DB>, versionId: number, blockId: number) {
  const row = await db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['block.id', 'block.key', 'block_version.number', 'kind', 'text'])
    .where('version_id', '=', versionId)
    .where('block_id', '=', blockId)
    .executeTakeFirst()
  return row ?? null
}

/** The consultation that the document is in now: the one opened last. Null where it is in none. */
export async function readClock(
  db: Kysely<DB>,
  documentId: number,
): Promise<ConsultationClock | null> {
  const row = await db
    .selectFrom('consultation')
    .innerJoin('consultation_document as link', 'link.consultation_id', 'consultation.id')
    .innerJoin('legal_basis', 'legal_basis.code', 'consultation.legal_basis_code')
    .select([
      'consultation.id',
      'consultation.slug',
      'consultation.title',
      'consultation.state',
      'opens_at',
      'closes_at',
      'report_days',
    ])
    .where('link.document_id', '=', documentId)
    .where('consultation.state', '!=', 'draft')
    .orderBy('opens_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { report_days, ...clock } = row
  return {
    ...clock,
    reportDueAt: row.closes_at ? reportDueAt(row.closes_at, report_days) : null,
  }
}
