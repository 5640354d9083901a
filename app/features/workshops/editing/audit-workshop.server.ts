import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'

export type WorkshopAct =
  | 'created'
  | 'saved'
  | 'published'
  | 'cancelled'
  | 'copied'
  | 'session_added'
  | 'session_saved'
  | 'session_moved'
  | 'session_cancelled'
  | 'session_removed'
  | 'attached'
  | 'detached'

export function auditWorkshop(
  trx: Transaction<DB>,
  id: number,
  act: WorkshopAct,
  details: Record<string, unknown>,
  actor: { id: string },
  now: Instant,
): Promise<void> {
  return appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: `workshop.${act}`,
    objectType: 'workshop',
    objectId: String(id),
    details,
  })
}
