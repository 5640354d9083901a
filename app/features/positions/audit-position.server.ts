import type { Transaction } from 'kysely'
import type { DB, Instant, Position } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { PositionEvent } from './position.ts'

export function auditPosition(
  trx: Transaction<DB>,
  position: Position,
  event: PositionEvent,
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  return appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: `position.${event}`,
    objectType: 'position',
    objectId: String(position.id),
    details: { code: position.code, state: position.state, revision: position.revision },
  })
}
