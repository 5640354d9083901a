import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { phaseOf } from '../consultations/clock.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { whatIsMissing } from './what-is-missing.server.ts'

export type SettleRefusal = {
  /** `stillOpen`: remarks are taken yet. `missing`: some have no published position. */
  reason: 'notFound' | 'notAllowed' | 'wrongState' | 'stillOpen' | 'missing' | 'conflict'
  /** How many lack a position. */
  missing: number
}

/** Closes a consultation: every remark has its answer. From then on only the report is due. */
export function settleConsultation(
  db: Database,
  seen: { id: number; revision: number },
  actor: AccountActor,
  context: ActContext,
): Promise<Result<null, SettleRefusal>> {
  return undoWhenRefused<null, SettleRefusal>(db, async (trx) => {
    if (!can(actor, 'consultation.edit')) return refuse({ reason: 'notAllowed', missing: 0 })
    const row = await trx
      .selectFrom('consultation')
      .selectAll()
      .where('id', '=', seen.id)
      .executeTakeFirst()
    if (!row) return refuse({ reason: 'notFound', missing: 0 })
    const phase = phaseOf(row, context.now)
    if (phase === 'draft' || phase === 'settled')
      return refuse({ reason: 'wrongState', missing: 0 })
    if (phase !== 'analysis') return refuse({ reason: 'stillOpen', missing: 0 })
    // The row first: of two who close at once, the second sees what the first has done.
    const settled = await trx
      .updateTable('consultation')
      .set({
        state: 'settled',
        settled_by: actor.id,
        settled_at: context.now,
        revision: seen.revision + 1,
      })
      .where('id', '=', seen.id)
      .where('revision', '=', seen.revision)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (Number(settled.numUpdatedRows) !== 1) return refuse({ reason: 'conflict', missing: 0 })
    const { count } = await whatIsMissing(trx, seen.id, context.now)
    if (count > 0) return refuse({ reason: 'missing', missing: count })
    await appendAudit(trx, {
      at: context.now,
      actorId: actor.id,
      action: 'consultation.settled',
      objectType: 'consultation',
      objectId: String(seen.id),
    })
    return ok(null)
  })
}
