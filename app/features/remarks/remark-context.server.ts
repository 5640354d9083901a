import type { Kysely } from 'kysely'
import type { AnchorState, DB } from '#db/schema.ts'
import { blockAddress } from '../../lib/addresses.ts'

/** Where a remark was written to, the words its author saw, and where it stands now. */
export type RemarkContext = {
  documentId: number
  documentTitle: string
  slug: string
  versionId: number
  versionNumber: number
  /** Null: the document as a whole, or a part that nobody has found yet. */
  blockId: number | null
  blockKey: string | null
  blockNumber: string | null
  quotedText: string | null
  selectedText: string | null
  /** How a paper form or a letter named the part. */
  partAsGiven: string | null
  /** Number of the remark that this one answers. */
  replyTo: string | null
  isLate: boolean
  /** In the newest version that the public may read. */
  now: {
    versionNumber: number
    state: AnchorState
    blockKey: string | null
    blockNumber: string | null
    text: string | null
  }
  /** Of the place as it was written to. */
  address: string
}

/** By submission id; what is no remark is missing. One query, whatever the number. */
export async function remarkContexts(
  db: Kysely<DB>,
  submissionIds: readonly number[],
): Promise<Map<number, RemarkContext>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('remark')
    .innerJoin('submission', 'submission.id', 'remark.submission_id')
    .innerJoin('document', 'document.id', 'remark.document_id')
    .innerJoin('document_version as version', 'version.id', 'remark.version_id')
    .leftJoin('block', 'block.id', 'remark.block_id')
    .leftJoin('submission as answered', 'answered.id', 'remark.reply_to_id')
    .leftJoin('remark_anchor as anchor', (join) =>
      join
        .onRef('anchor.submission_id', '=', 'remark.submission_id')
        .on('anchor.version_id', '=', (eb) =>
          eb
            .selectFrom('remark_anchor as each')
            .innerJoin('document_version as its', 'its.id', 'each.version_id')
            .select('each.version_id')
            .whereRef('each.submission_id', '=', 'remark.submission_id')
            .where('its.state', '!=', 'draft')
            .orderBy('its.number', 'desc')
            .limit(1),
        ),
    )
    .leftJoin('document_version as newest', 'newest.id', 'anchor.version_id')
    .leftJoin('block as place', 'place.id', 'anchor.block_id')
    .leftJoin('block_version as words', (join) =>
      join
        .onRef('words.version_id', '=', 'anchor.version_id')
        .onRef('words.block_id', '=', 'anchor.block_id'),
    )
    .select([
      'remark.submission_id',
      'remark.document_id',
      'document.title',
      'document.slug',
      'remark.version_id',
      'version.number',
      'remark.block_id',
      'block.key',
      'remark.block_number',
      'quoted_text',
      'selected_text',
      'part_as_given',
      'answered.reference as reply_to',
      'submission.is_late',
      'newest.number as now_number',
      'anchor.state as now_state',
      'place.key as now_key',
      'words.number as now_block_number',
      'words.text as now_text',
    ])
    .where('remark.submission_id', 'in', submissionIds)
    .execute()
  return new Map(
    rows.map((row): [number, RemarkContext] => [
      row.submission_id,
      {
        documentId: row.document_id,
        documentTitle: row.title,
        slug: row.slug,
        versionId: row.version_id,
        versionNumber: row.number,
        blockId: row.block_id,
        blockKey: row.key,
        blockNumber: row.block_number,
        quotedText: row.quoted_text,
        selectedText: row.selected_text,
        partAsGiven: row.part_as_given,
        replyTo: row.reply_to,
        isLate: row.is_late === 1,
        now: {
          versionNumber: row.now_number ?? row.number,
          state: row.now_state ?? 'sent',
          blockKey: row.now_key,
          blockNumber: row.now_block_number,
          text: row.now_text,
        },
        address: blockAddress(row.slug, row.number, row.key),
      },
    ]),
  )
}
