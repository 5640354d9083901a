import type { Kysely } from 'kysely'
import type { DB, PositionCode, SubmissionKind } from '#db/schema.ts'
import { CHANGING_CODES } from './changing-codes.ts'

/** Whom a change of a block is owed to. */
export type VersionTrace = {
  reference: string
  kind: SubmissionKind
  code: PositionCode
  positionId: number
  /** The version in which the words changed: this one or one before it. */
  versionNumber: number
}

/**
 * By the id of the block: what changed it up to this version, as far as everybody may read it;
 * thanks last as long as the block. `since`: only of versions after that number. A block that the
 * version no longer has may be among them: taking words out is an answer too.
 */
export async function tracesOfVersion(
  db: Kysely<DB>,
  versionId: number,
  since = 0,
): Promise<Map<number, VersionTrace[]>> {
  const rows = await db
    .selectFrom('position_block')
    .innerJoin('position', 'position.id', 'position_block.position_id')
    .innerJoin('submission', 'submission.position_id', 'position.id')
    .innerJoin('document_version as changed', 'changed.id', 'position_block.version_id')
    .innerJoin('document_version as asked', 'asked.document_id', 'changed.document_id')
    .select([
      'position_block.block_id as blockId',
      'position.id as positionId',
      'submission.reference',
      'submission.kind',
      'submission.position_code as code',
      'changed.number as versionNumber',
    ])
    .where('asked.id', '=', versionId)
    .whereRef('changed.number', '<=', 'asked.number')
    .where('changed.number', '>', since)
    // A draft that was asked for shows its own ties; nobody else's.
    .where((eb) => eb.or([eb('changed.state', '!=', 'draft'), eb('changed.id', '=', versionId)]))
    .where('position.state', '=', 'published')
    .where('submission.visibility', '=', 'published')
    .where('submission.position_code', 'in', CHANGING_CODES)
    .orderBy('changed.number')
    .orderBy('submission.id')
    .execute()
  const traces = new Map<number, VersionTrace[]>()
  for (const { blockId, code, ...trace } of rows) {
    if (code) traces.set(blockId, [...(traces.get(blockId) ?? []), { ...trace, code }])
  }
  return traces
}
