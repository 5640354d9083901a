import type { Kysely } from 'kysely'
import type { DB, PositionCode } from '#db/schema.ts'
import { statusOf, type Status } from '../submissions/status.ts'
import type { LetterHead } from './read-letter.server.ts'

export type LetterRemark = {
  reference: string
  /** Number of the block it was written to, or its words; null: the document as a whole. */
  block: string | null
  status: Status
  positionCode: PositionCode | null
  isLate: boolean
}

/** What became of each remark of a letter. */
export async function readRegistered(
  db: Kysely<DB>,
  letterId: number,
): Promise<{ head: LetterHead; remarks: LetterRemark[] }> {
  const rows = await db
    .selectFrom('submission')
    .innerJoin('remark', 'remark.submission_id', 'submission.id')
    .innerJoin('document', 'document.id', 'remark.document_id')
    .innerJoin('document_version as version', 'version.id', 'remark.version_id')
    .selectAll('submission')
    .select([
      'remark.block_number',
      'remark.quoted_text',
      'document.title as documentTitle',
      'document.slug',
      'version.number as versionNumber',
      'version.state as versionState',
    ])
    .where('submission.sending_id', '=', letterId)
    .orderBy('submission.id')
    .execute()
  const [first] = rows
  if (!first) throw new Error('a letter was registered without remarks')
  return {
    head: {
      channel: first.channel,
      receivedAt: first.received_at,
      author: first.author_kind,
      organisation: first.organisation_name,
      document: {
        title: first.documentTitle,
        slug: first.slug,
        version: first.versionNumber,
        state: first.versionState,
      },
      isLate: first.is_late === 1,
    },
    remarks: rows.map((row) => ({
      reference: row.reference,
      block: row.block_number ?? row.quoted_text,
      status: statusOf(row),
      positionCode: row.position_code,
      isLate: row.is_late === 1,
    })),
  }
}
