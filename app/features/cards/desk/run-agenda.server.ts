import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { readParts } from '../../workshops/workshop-parts.ts'
import { onCards, type CardsBy, type CardsRefusal } from './cards-act.server.ts'

/** Moves the running point of the agenda on the wall screen. No trace: it is a pointer, not a decision. */
export function runAgenda(
  db: Database,
  by: CardsBy,
  to: 'next' | 'previous' | 'none',
): Promise<Result<null, CardsRefusal>> {
  return onCards(db, by, async (trx) => {
    const row = await trx
      .selectFrom('workshop_session')
      .innerJoin('workshop', 'workshop.id', 'workshop_session.workshop_id')
      .select(['running_item', 'agenda', 'facilitators', 'questions', 'reminder_hours'])
      .where('workshop_session.id', '=', by.sessionId)
      .executeTakeFirst()
    if (!row) return refuse('notFound')
    const running = nextPoint(row.running_item, readParts(row).agenda.length, to)
    await trx
      .updateTable('workshop_session')
      .set({ running_item: running })
      .where('id', '=', by.sessionId)
      .execute()
    return ok(null)
  })
}

/** Counted from nought; null before the first one. Stays within the agenda. */
export function nextPoint(
  running: number | null,
  points: number,
  to: 'next' | 'previous' | 'none',
): number | null {
  if (to === 'none' || points === 0) return null
  if (to === 'previous') return running === null || running === 0 ? null : running - 1
  return running === null ? 0 : Math.min(running + 1, points - 1)
}
