import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { tagsOf, UNTAGGED, type PublicTags } from '../register/tags-of.server.ts'
import type { ReadChanges } from './read-changes.server.ts'
import { readPositions } from './read-positions.server.ts'
import type { ReadVersions } from './read-versions.server.ts'
import { reportedPlace } from './reported-place.ts'
import type { ReportedPosition, ReportRow } from './snapshot-rows.ts'

export type RowSources = Pick<ReadVersions, 'chapters'> & Pick<ReadChanges, 'bySubmission'>

/**
 * The rows of these submissions. Of words only the public columns are selected: what an author wrote
 * before moderation, and who they are, is never read here.
 */
export async function readRows(
  db: Kysely<DB>,
  ids: readonly number[],
  sources: RowSources,
): Promise<ReportRow[]> {
  const rows = await selectRows(db, ids)
  // Who was merged has the answer and the trace of the target.
  const answerers = [...new Set(rows.map(answererOf))]
  const positions = await readPositions(db, answerers)
  const tags = await tagsOf(db, ids, 'pl')
  return rows.map((row) =>
    toRow(row, {
      position: positions.get(answererOf(row)) ?? null,
      tags: tags.get(row.id) ?? UNTAGGED,
      chapter: sources.chapters.get(row.version_id ?? 0)?.get(row.block_id ?? 0) ?? null,
      changes: sources.bySubmission.get(answererOf(row)) ?? [],
    }),
  )
}

type SelectedRow = Awaited<ReturnType<typeof selectRows>>[number]

function selectRows(db: Kysely<DB>, ids: readonly number[]) {
  return (
    db
      .selectFrom('submission')
      .leftJoin('remark', 'remark.submission_id', 'submission.id')
      .leftJoin('document', 'document.id', 'remark.document_id')
      .leftJoin('document_version as version', 'version.id', 'remark.version_id')
      .leftJoin('submission as target', 'target.id', 'submission.merged_into_id')
      .leftJoin('submission as answered', 'answered.id', 'remark.reply_to_id')
      .select([
        'submission.id',
        'submission.reference',
        'submission.kind',
        'submission.locale',
        'submission.visibility',
        'submission.received_at',
        'submission.channel',
        'submission.is_late',
        'submission.author_kind',
        'submission.organisation_name',
        'submission.organisation_type',
        'submission.public_title',
        'submission.public_body',
        'submission.public_proposal',
        'submission.public_justification',
        'submission.merged_into_id',
        'target.reference as target_reference',
        'answered.reference as reply_to',
        'remark.block_id',
        'remark.version_id',
        'remark.block_number',
        'remark.quoted_text',
        'remark.selected_text',
        'remark.part_as_given',
        'document.title as document_title',
        'version.number as version_number',
      ])
      .where('submission.id', 'in', ids)
      // Again, beside the list that the ids come from: somebody may have hidden one since.
      .where('submission.visibility', 'in', ['published', 'merged'])
      .orderBy('submission.reference')
      .execute()
  )
}

function answererOf(row: Pick<SelectedRow, 'id' | 'visibility' | 'merged_into_id'>): number {
  return row.visibility === 'merged' ? (row.merged_into_id ?? row.id) : row.id
}

type Found = {
  position: ReportedPosition | null
  tags: PublicTags
  chapter: string | null
  changes: ReportRow['changes']
}

function toRow(row: SelectedRow, { position, tags, chapter, changes }: Found): ReportRow {
  const isOrganisation = row.author_kind === 'organisation'
  const [area] = tags.areas
  return {
    number: row.reference,
    kind: row.kind,
    locale: row.locale,
    receivedAt: row.received_at,
    channel: row.channel,
    isLate: row.is_late === 1,
    author: {
      kind: row.author_kind,
      organisation: isOrganisation ? row.organisation_name : null,
      type: isOrganisation ? row.organisation_type : null,
    },
    place: reportedPlace(row, chapter),
    currentWording: row.quoted_text,
    // Browsers send it: only words that the document really has are its words.
    selectedWords:
      row.selected_text && row.quoted_text?.includes(row.selected_text) ? row.selected_text : null,
    title: row.kind === 'postulate' ? row.public_title : null,
    remark: row.public_body,
    proposal: row.public_proposal,
    justification: row.public_justification,
    replyTo: row.reply_to,
    mergedInto: row.visibility === 'merged' ? row.target_reference : null,
    area: area ? { code: area.code, name: area.name } : null,
    goals: tags.goals.map(({ set, code, name }) => ({ code: `${set}/${code}`, name })),
    position,
    changes,
  }
}
