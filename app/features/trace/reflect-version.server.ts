import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { reflectPositions } from './reflect-positions.server.ts'

/**
 * Called in the transaction that publishes a version, after its state moved: every submission whose
 * answer promised a change that is tied to this version is now reflected in it, and its author is
 * told which sentence changed.
 */
export async function reflectVersion(
  trx: Transaction<DB>,
  versionId: number,
  actor: AccountActor,
  context: ActContext,
): Promise<{ reflected: number }> {
  const tied = await trx
    .selectFrom('position_block')
    .innerJoin('position', 'position.id', 'position_block.position_id')
    .select('position.id')
    .distinct()
    .where('position_block.version_id', '=', versionId)
    .where('position.state', '=', 'published')
    .execute()
  const positionIds = tied.map((row) => row.id)
  return { reflected: await reflectPositions(trx, positionIds, actor, context) }
}
