import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { AnchorState, DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { byStaff } from '../assignments/acting.ts'
import { readNewestPublished } from '../documents/read-version.server.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'

export type Placing = {
  reference: string
  /** The state the person saw; another one later means that somebody decided in between. */
  seen: AnchorState
  /** The block it belongs to; or why it stays with the whole document. */
  to: { key: string } | { reason: string }
}
export type PlacingRefusal = 'notFound' | 'conflict' | 'unknownPlace' | 'ownPlace'

/** A person says where a remark stands in the newest version; its author reads it in the timeline. */
export async function placeRemark(
  db: Database,
  documentId: number,
  placing: Placing,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, PlacingRefusal>> {
  return undoWhenRefused(db, async (trx): Promise<Result<null, PlacingRefusal>> => {
    const version = await readNewestPublished(trx, documentId)
    const anchor = version && (await lockAnchor(trx, version.id, placing.reference))
    if (!anchor) return refuse('notFound')
    // Where its author put it, nobody else moves it.
    if (anchor.state === 'sent' && anchor.blockId !== null) return refuse('ownPlace')
    if (anchor.state !== placing.seen) return refuse('conflict')
    const place = 'key' in placing.to ? await findPlace(trx, version.id, placing.to.key) : null
    if ('key' in placing.to && !place) return refuse('unknownPlace')
    const reason = 'reason' in placing.to ? placing.to.reason : null
    await trx
      .updateTable('remark_anchor')
      .set({
        block_id: place?.id ?? null,
        state: place ? 'placed' : 'ended',
        suggested_block_id: null,
        score: null,
        decided_by: actor.id,
        decided_at: now,
        reason,
      })
      .where('submission_id', '=', anchor.submissionId)
      .where('version_id', '=', version.id)
      .execute()
    const data = { versionId: version.id, blockId: place?.id ?? null }
    const words = reason ?? (place?.number ? `${place.number}: ${place.text}` : (place?.text ?? ''))
    await appendEvent(
      trx,
      anchor.submissionId,
      { type: 'placed', audience: 'public', reason: words, data },
      byStaff(actor),
      now,
    )
    return ok(null)
  })
}

/** Writing to the row first makes two people who decide at once stand in line. */
async function lockAnchor(trx: Transaction<DB>, versionId: number, reference: string) {
  return trx
    .updateTable('remark_anchor')
    .set((eb) => ({ reason: eb.ref('reason') }))
    .where('version_id', '=', versionId)
    .where('submission_id', 'in', (eb) =>
      eb.selectFrom('submission').select('id').where('reference', '=', reference),
    )
    .returning(['submission_id as submissionId', 'state', 'block_id as blockId'])
    .executeTakeFirst()
}

async function findPlace(trx: Transaction<DB>, versionId: number, key: string) {
  return trx
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['block.id', 'number', 'text'])
    .where('version_id', '=', versionId)
    .where('key', '=', key)
    .executeTakeFirst()
}
