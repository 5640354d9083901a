import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from './append-audit.server.ts'

/** Writes down who did what to one object of a kind: `consultation.opened` on consultation 7. */
export function auditActsOn<Act extends string>(kind: string) {
  return (
    trx: Transaction<DB>,
    id: number,
    act: Act,
    details: Record<string, unknown>,
    by: { id: string },
    now: Instant,
  ): Promise<void> =>
    appendAudit(trx, {
      at: now,
      actorId: by.id,
      action: `${kind}.${act}`,
      objectType: kind,
      objectId: String(id),
      details,
    })
}
