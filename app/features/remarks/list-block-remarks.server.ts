import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type {
  AnchorState,
  DB,
  Handling,
  Instant,
  IntakeChannel,
  Locale,
  OrganisationType,
  PositionCode,
  AuthorKind,
} from '#db/schema.ts'
import { placeOf, readCursor, writeCursor } from '../register/cursor.ts'
import { standsAfter } from '../register/keyset.server.ts'
import { SORTS } from '../register/sorts.ts'

export type RemarkSort = 'newest' | 'support'

/** A published remark as it stands at a block. Private persons have no name here, only a kind. */
export type BlockRemark = {
  id: number
  reference: string
  /** Of the words; the answer is in Polish. */
  locale: Locale
  body: string
  proposal: string | null
  justification: string | null
  receivedAt: Instant
  channel: IntakeChannel
  authorKind: AuthorKind
  organisation: string | null
  organisationType: OrganisationType | null
  handling: Handling
  positionCode: PositionCode | null
  supportCount: number
  isLate: boolean
  isDemo: boolean
  /** The wording its author had before their eyes, and in which version. */
  quotedText: string | null
  selectedText: string | null
  versionNumber: number
  anchorState: AnchorState
  supported: boolean
}
export type RemarkThread = BlockRemark & { replies: BlockRemark[] }
export type RemarkPage = { threads: RemarkThread[]; after: string | null; isFirst: boolean }

export const PAGE_SIZE = 20

/** One page of what people wrote to a block of a version (null: to the whole), with the replies. Two queries. */
export async function listBlockRemarks(
  db: Database,
  at: { versionId: number; blockId: number | null },
  wanted: { sort: RemarkSort; after: string | null; accountId: string | null },
): Promise<RemarkPage> {
  const place = readCursor(wanted.after, wanted.sort)
  const { columns, direction } = SORTS[wanted.sort]
  let query = published(db, at.versionId, wanted.accountId)
    .where('anchor.block_id', at.blockId === null ? 'is' : '=', at.blockId)
    .where('remark.reply_to_id', 'is', null)
    .limit(PAGE_SIZE + 1)
  for (const column of columns) query = query.orderBy(`submission.${column}`, direction)
  if (place) query = query.where((eb) => standsAfter(eb, columns, place, direction))
  const found = await query.execute()
  const rows = found.slice(0, PAGE_SIZE)
  const last = rows.at(-1)
  const replies = await readReplies(db, at.versionId, rows, wanted.accountId)
  return {
    threads: rows.map((row) => ({
      ...shape(row),
      replies: replies.filter((reply) => reply.reply_to_id === row.id).map(shape),
    })),
    after: last && found.length > PAGE_SIZE ? writeCursor(placeOf(last, wanted.sort)) : null,
    isFirst: place === null,
  }
}

async function readReplies(
  db: Database,
  versionId: number,
  rows: readonly { id: number }[],
  accountId: string | null,
) {
  if (rows.length === 0) return []
  return published(db, versionId, accountId)
    .where(
      'remark.reply_to_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('submission.received_at')
    .orderBy('submission.id')
    .execute()
}

function published(db: Kysely<DB>, versionId: number, accountId: string | null) {
  return db
    .selectFrom('submission')
    .innerJoin('remark', 'remark.submission_id', 'submission.id')
    .innerJoin('remark_anchor as anchor', 'anchor.submission_id', 'submission.id')
    .innerJoin('document_version as version', 'version.id', 'remark.version_id')
    .select((eb) => [
      'submission.id',
      'reference',
      'submission.locale',
      'public_body',
      'public_proposal',
      'public_justification',
      'submission.received_at',
      'submission.answered_at',
      'channel',
      'author_kind',
      'organisation_name',
      'organisation_type',
      'handling',
      'position_code',
      'submission.support_count',
      'submission.is_late',
      'submission.is_demo',
      'remark.quoted_text',
      'remark.selected_text',
      'remark.reply_to_id',
      'version.number as version_number',
      'anchor.state as anchor_state',
      eb
        .exists(
          eb
            .selectFrom('support')
            .select('support.account_id')
            .whereRef('support.submission_id', '=', 'submission.id')
            .where('support.account_id', '=', accountId ?? ''),
        )
        .as('supported'),
    ])
    .where('anchor.version_id', '=', versionId)
    .where('visibility', '=', 'published')
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['executeTakeFirstOrThrow']>>

function shape(row: Row): BlockRemark {
  const isOrganisation = row.author_kind === 'organisation'
  return {
    id: row.id,
    reference: row.reference,
    locale: row.locale,
    body: row.public_body ?? '',
    proposal: row.public_proposal,
    justification: row.public_justification,
    receivedAt: row.received_at,
    channel: row.channel,
    authorKind: row.author_kind,
    organisation: isOrganisation ? row.organisation_name : null,
    organisationType: isOrganisation ? row.organisation_type : null,
    handling: row.handling,
    positionCode: row.position_code,
    supportCount: row.support_count,
    isLate: row.is_late === 1,
    isDemo: row.is_demo === 1,
    quotedText: row.quoted_text,
    selectedText: row.selected_text,
    versionNumber: row.version_number,
    anchorState: row.anchor_state,
    supported: Boolean(row.supported),
  }
}
