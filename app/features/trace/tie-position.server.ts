import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Position } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { refused, type PositionRefusal } from '../positions/position.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { reflectPositions } from './reflect-positions.server.ts'

export type Tie = { positionId: number; versionId: number; blockId: number }

/**
 * Says that a position changed a block of a version. Where both are published already, what it
 * answered is reflected at once, and the authors are told.
 */
export function tiePosition(
  db: Database,
  tie: Tie,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<{ reflected: number }, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const position = await readPosition(trx, tie.positionId)
    if (!position) return refused('notFound')
    if (!can(actor, 'position.accept')) return refused('notAllowed')
    if (position.state === 'withdrawn') return refused('wrongState')
    if (!(await isPlace(trx, tie))) return refused('unknownPlace')
    await trx
      .insertInto('position_block')
      .values({
        position_id: tie.positionId,
        version_id: tie.versionId,
        block_id: tie.blockId,
        tied_by: actor.id,
        tied_at: context.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await note(trx, 'position.tied', tie, actor, context)
    if (position.state !== 'published') return ok({ reflected: 0 })
    return ok({ reflected: await reflectPositions(trx, [position.id], actor, context) })
  })
}

/** Takes a tie back. What was told about it stays in the timelines. */
export function untiePosition(
  db: Database,
  tie: Tie,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<null, PositionRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    if (!(await readPosition(trx, tie.positionId))) return refused('notFound')
    if (!can(actor, 'position.accept')) return refused('notAllowed')
    const untied = await trx
      .deleteFrom('position_block')
      .where('position_id', '=', tie.positionId)
      .where('version_id', '=', tie.versionId)
      .where('block_id', '=', tie.blockId)
      .executeTakeFirst()
    if (Number(untied.numDeletedRows) === 0) return refused('unknownPlace')
    await note(trx, 'position.untied', tie, actor, context)
    return ok(null)
  })
}

function readPosition(trx: Transaction<DB>, id: number): Promise<Position | undefined> {
  return trx.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A block that the version has, or that it took out of the version before. */
async function isPlace(trx: Transaction<DB>, { versionId, blockId }: Tie): Promise<boolean> {
  const found = await trx
    .selectFrom('document_version as version')
    .innerJoin('block_version', (join) =>
      join.on((eb) =>
        eb.or([
          eb('block_version.version_id', '=', eb.ref('version.id')),
          eb('block_version.version_id', '=', eb.ref('version.based_on_id')),
        ]),
      ),
    )
    .select('version.id')
    .where('version.id', '=', versionId)
    .where('block_version.block_id', '=', blockId)
    .executeTakeFirst()
  return found !== undefined
}

async function note(
  trx: Transaction<DB>,
  action: 'position.tied' | 'position.untied',
  tie: Tie,
  actor: AccountActor,
  { now }: ActContext,
): Promise<void> {
  const { positionId, versionId, blockId } = tie
  await appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action,
    objectType: 'position',
    objectId: String(positionId),
    details: { versionId, blockId },
  })
}
