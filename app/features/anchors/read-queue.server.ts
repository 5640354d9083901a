import type { ExpressionBuilder, Kysely } from 'kysely'
import type { AnchorState, DB } from '#db/schema.ts'
import { readNewestPublished } from '../documents/read-version.server.ts'

export type WaitingRemark = {
  id: number
  reference: string
  state: AnchorState
  /** Null while the remark is not public: its words are for moderation first. */
  text: string | null
  writtenTo: { number: string | null; versionNumber: number }
  quotedText: string | null
  selectedText: string | null
  partAsGiven: string | null
  suggestion: { key: string; number: string | null; text: string } | null
}
export type Queue = {
  version: { id: number; number: number }
  remarks: WaitingRemark[]
  waiting: number
  /** The id to go on after; null at the end. */
  next: number | null
}

const PAGE = 20
/** Nobody will read a remark that was taken back or sent another way at a place. */
const SILENT = ['hidden', 'withdrawn', 'redirected'] as const

/** Remarks that wait for somebody to say where they stand in the newest version, the oldest first. */
export async function readQueue(
  db: Kysely<DB>,
  documentId: number,
  after: number | null,
): Promise<Queue | null> {
  const version = await readNewestPublished(db, documentId)
  if (!version) return null
  const rows = await remarkRows(db, version.id)
    .where(isWaiting)
    .where('anchor.submission_id', '>', after ?? 0)
    .orderBy('anchor.submission_id')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  return {
    version,
    remarks: shown.map(toRemark),
    waiting: await countIn(db, version.id),
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** One remark in the newest version, whatever its state; null where it has no place there. */
export async function readWaiting(
  db: Kysely<DB>,
  versionId: number,
  reference: string,
): Promise<WaitingRemark | null> {
  const row = await remarkRows(db, versionId)
    .where('submission.reference', '=', reference)
    .executeTakeFirst()
  return row ? toRemark(row) : null
}

/** How many remarks of a document wait for a place; 0 where nothing is published. */
export async function countWaiting(db: Kysely<DB>, documentId: number): Promise<number> {
  const version = await readNewestPublished(db, documentId)
  return version ? countIn(db, version.id) : 0
}

async function countIn(db: Kysely<DB>, versionId: number): Promise<number> {
  const { count } = await db
    .selectFrom('remark_anchor as anchor')
    .innerJoin('remark', 'remark.submission_id', 'anchor.submission_id')
    .innerJoin('submission', 'submission.id', 'anchor.submission_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('anchor.version_id', '=', versionId)
    .where(isWaiting)
    .executeTakeFirstOrThrow()
  return Number(count)
}

type Waiting = { anchor: DB['remark_anchor']; remark: DB['remark']; submission: DB['submission'] }

function isWaiting(eb: ExpressionBuilder<Waiting, keyof Waiting>) {
  return eb.and([
    eb('submission.visibility', 'not in', SILENT),
    eb.or([
      eb('anchor.state', 'in', ['doubtful', 'orphan']),
      // A letter named a part that nobody has found yet.
      eb.and([
        eb('anchor.state', '=', 'sent'),
        eb('anchor.block_id', 'is', null),
        eb('remark.part_as_given', 'is not', null),
      ]),
    ]),
  ])
}

function remarkRows(db: Kysely<DB>, versionId: number) {
  return db
    .selectFrom('remark_anchor as anchor')
    .innerJoin('remark', 'remark.submission_id', 'anchor.submission_id')
    .innerJoin('submission', 'submission.id', 'anchor.submission_id')
    .innerJoin('document_version as written', 'written.id', 'remark.version_id')
    .leftJoin('block', 'block.id', 'anchor.suggested_block_id')
    .leftJoin('block_version as suggested', (join) =>
      join
        .onRef('suggested.version_id', '=', 'anchor.version_id')
        .onRef('suggested.block_id', '=', 'anchor.suggested_block_id'),
    )
    .select([
      'anchor.submission_id as id',
      'submission.reference',
      'anchor.state',
      'submission.visibility',
      'public_body',
      'public_proposal',
      'remark.block_number',
      'written.number as version_number',
      'quoted_text',
      'selected_text',
      'part_as_given',
      'block.key',
      'suggested.number as suggested_number',
      'suggested.text as suggested_text',
    ])
    .where('anchor.version_id', '=', versionId)
}

type Row = Awaited<ReturnType<ReturnType<typeof remarkRows>['execute']>>[number]

function toRemark(row: Row): WaitingRemark {
  const { key, suggested_text: text } = row
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    text: row.visibility === 'published' ? (row.public_body ?? row.public_proposal) : null,
    writtenTo: { number: row.block_number, versionNumber: row.version_number },
    quotedText: row.quoted_text,
    selectedText: row.selected_text,
    partAsGiven: row.part_as_given,
    suggestion: key !== null && text !== null ? { key, number: row.suggested_number, text } : null,
  }
}
