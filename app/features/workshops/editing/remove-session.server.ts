import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import type { SessionRefusal } from './refusals.ts'
import type { SeenSession } from './save-session.server.ts'
import { holdWorkshop, keepWorkshopDays } from './workshop-row.server.ts'

/** Takes a session out of a draft, which nobody has seen. One that was public is cancelled instead. */
export function removeSession(
  db: Database,
  workshopId: number,
  seen: SeenSession,
  actor: { id: string },
  now: Instant,
): Promise<Result<null, SessionRefusal>> {
  return undoWhenRefused<null, SessionRefusal>(db, async (trx) => {
    const workshop = await holdWorkshop(trx, workshopId)
    if (!workshop) return refuse({ reason: 'notFound' })
    if (workshop.state !== 'draft') return refuse({ reason: 'wrongState' })
    for (const table of ['registration', 'hall_table', 'card', 'day_action'] as const) {
      const used = await trx
        .selectFrom(table)
        .select('session_id')
        .where('session_id', '=', seen.id)
        .limit(1)
        .executeTakeFirst()
      if (used) return refuse({ reason: 'inUse' })
    }
    await trx.deleteFrom('seat_group').where('session_id', '=', seen.id).execute()
    const removed = await trx
      .deleteFrom('workshop_session')
      .where('id', '=', seen.id)
      .where('workshop_id', '=', workshopId)
      .where('revision', '=', seen.revision)
      .returning('number')
      .executeTakeFirst()
    if (!removed) return refuse({ reason: 'conflict' })
    await keepWorkshopDays(trx, workshopId)
    const details = { session: removed.number }
    await auditWorkshop(trx, workshopId, 'session_removed', details, actor, now)
    return ok(null)
  })
}
