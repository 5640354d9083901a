import type { Kysely, Transaction } from 'kysely'
import type { AnchorState, DB, Instant } from '#db/schema.ts'
import { nextAnchor, type Anchor } from './next-anchor.ts'
import { readNextPlaces } from './next-places.server.ts'

/** SQLite takes 32,766 parameters in a statement. */
const ROWS_AT_ONCE = 1_000

export type MoveCounts = Record<AnchorState, number>

/** Where every remark of a version will stand in the next one; nothing is written. */
export async function planMove(
  db: Kysely<DB>,
  fromVersionId: number,
  toVersionId: number,
  onlySubmission?: number,
): Promise<Anchor[]> {
  const remarks = await readStanding(db, fromVersionId, onlySubmission)
  if (remarks.length === 0) return []
  const places = await readNextPlaces(db, fromVersionId, toVersionId)
  return remarks.map((remark) => nextAnchor(remark, places))
}

export function countMove(anchors: readonly Anchor[]): MoveCounts {
  const counts: MoveCounts = {
    sent: 0,
    exact: 0,
    changed: 0,
    doubtful: 0,
    orphan: 0,
    placed: 0,
    ended: 0,
  }
  for (const { state } of anchors) counts[state] += 1
  return counts
}

/** Moves all remarks of a version to the one that replaces it. */
export async function moveAlong(
  trx: Transaction<DB>,
  fromVersionId: number,
  toVersionId: number,
): Promise<MoveCounts> {
  const anchors = await planMove(trx, fromVersionId, toVersionId)
  await insertAnchors(trx, toVersionId, anchors)
  return countMove(anchors)
}

/** A remark that was entered to an older version catches up with the ones published since. */
export async function anchorInLaterVersions(
  trx: Transaction<DB>,
  submissionId: number,
  now: Instant,
): Promise<void> {
  const versions = await trx
    .selectFrom('document_version as version')
    .innerJoin('remark', 'remark.document_id', 'version.document_id')
    .innerJoin('document_version as written', 'written.id', 'remark.version_id')
    .select('version.id')
    .where('remark.submission_id', '=', submissionId)
    .whereRef('version.number', '>=', 'written.number')
    .where('version.state', '!=', 'draft')
    .where('version.published_at', '<=', now)
    .orderBy('version.number')
    .execute()
  for (const [index, { id }] of versions.slice(1).entries()) {
    const from = versions[index]
    if (!from) continue
    await insertAnchors(trx, id, await planMove(trx, from.id, id, submissionId))
  }
}

async function readStanding(db: Kysely<DB>, versionId: number, onlySubmission?: number) {
  let query = db
    .selectFrom('remark_anchor as anchor')
    .innerJoin('remark', 'remark.submission_id', 'anchor.submission_id')
    .select([
      'anchor.submission_id as submissionId',
      'anchor.state',
      'anchor.block_id as blockId',
      'anchor.decided_by as decidedBy',
      'anchor.decided_at as decidedAt',
      'anchor.reason',
      'remark.block_id as writtenTo',
      'remark.quoted_text as quotedText',
      'remark.selected_text as selectedText',
      'remark.part_as_given as partAsGiven',
    ])
    .where('anchor.version_id', '=', versionId)
    .orderBy('anchor.submission_id')
  if (onlySubmission !== undefined) {
    query = query.where('anchor.submission_id', '=', onlySubmission)
  }
  return query.execute()
}

async function insertAnchors(
  trx: Transaction<DB>,
  versionId: number,
  anchors: readonly Anchor[],
): Promise<void> {
  for (let at = 0; at < anchors.length; at += ROWS_AT_ONCE) {
    await trx
      .insertInto('remark_anchor')
      .values(
        anchors.slice(at, at + ROWS_AT_ONCE).map((anchor) => ({
          submission_id: anchor.submissionId,
          version_id: versionId,
          block_id: anchor.blockId,
          state: anchor.state,
          suggested_block_id: anchor.suggestedId,
          score: anchor.score,
          decided_by: anchor.decidedBy,
          decided_at: anchor.decidedAt,
          reason: anchor.reason,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
