import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'

export type MaturityAct =
  | 'drafted'
  | 'saved'
  | 'discarded'
  | 'published'
  | 'withdrawn'
  | 'target_set'
  | 'target_ended'
  | 'lift_added'
  | 'lift_changed'
  | 'lift_retired'
  | 'lift_linked'
  | 'lift_unlinked'

type Act = {
  action: MaturityAct
  type: 'maturity_rating' | 'maturity_target' | 'maturity_lift'
  id: number
  details?: Record<string, unknown>
}

/** Writes down who did what to a rating, a target or a lift: ids and codes, no words. */
export function recordMaturityAct(
  trx: Transaction<DB>,
  { action, type, id, details }: Act,
  by: { id: string },
  now: Instant,
): Promise<void> {
  return appendAudit(trx, {
    at: now,
    actorId: by.id,
    action: `maturity.${action}`,
    objectType: type,
    objectId: String(id),
    details,
  })
}
