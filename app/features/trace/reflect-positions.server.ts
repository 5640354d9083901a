import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { changeWithMerged } from '../positions/change-with-merged.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { CHANGING_CODES } from './changing-codes.ts'
import { changedPlace } from './changed-place.ts'
import { tiedBlocks } from './tied-blocks.server.ts'

/**
 * Marks what these published positions answered as reflected, as far as they are tied to words that
 * everybody can read already. Gives the number of submissions.
 */
export async function reflectPositions(
  trx: Transaction<DB>,
  positionIds: readonly number[],
  actor: AccountActor,
  context: ActContext,
): Promise<number> {
  let reflected = 0
  for (const positionId of positionIds) {
    const tied = (await tiedBlocks(trx, positionId)).filter((row) => row.versionState !== 'draft')
    const newest = tied.at(-1)
    if (!newest) continue
    const blocks = tied.filter((row) => row.versionId === newest.versionId)
    const text = blocks.map(changedPlace).join('\n\n')
    for (const submission of await readPromised(trx, positionId)) {
      const next = nextHandling(submission.handling, 'reflected', actor.roles)
      if (!next.ok) continue
      const data = {
        from: submission.handling,
        to: next.value,
        positionId,
        versionId: newest.versionId,
        blockIds: blocks.map((row) => row.block.id),
      }
      const changed = await changeWithMerged(
        trx,
        submission,
        {
          event: { type: 'reflected', audience: 'public', reason: text, data },
          set: { handling: next.value },
          notice: 'reflected',
          facts: { reason: text },
        },
        actor,
        context,
      )
      // The rows are held by this transaction: nobody can have changed them in between.
      if (!changed) throw new Error(`submission ${submission.id} changed while held`)
      reflected += 1
    }
  }
  return reflected
}

async function readPromised(trx: Transaction<DB>, positionId: number) {
  const promised = () =>
    trx
      .selectFrom('submission')
      .where('position_id', '=', positionId)
      .where('handling', '=', 'answered')
      .where('visibility', '=', 'published')
      .where('position_code', 'in', CHANGING_CODES)
  const ids = await promised().select('id').execute()
  await lockRows(
    trx,
    ids.map((row) => row.id),
  )
  return promised().selectAll().orderBy('id').execute()
}
