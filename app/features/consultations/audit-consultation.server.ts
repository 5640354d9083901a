import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'

export type ConsultationAct = 'created' | 'saved' | 'opened' | 'corrected' | 'extended'

export function auditConsultation(
  trx: Transaction<DB>,
  id: number,
  act: ConsultationAct,
  details: Record<string, unknown>,
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  return appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: `consultation.${act}`,
    objectType: 'consultation',
    objectId: String(id),
    details,
  })
}
