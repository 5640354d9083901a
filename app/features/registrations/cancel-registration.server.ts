import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { endHeld, holdRegistration } from './hold-registration.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { leftMail } from './registration-mails.server.ts'
import { settleSeats } from './session-seats.server.ts'

export type CancelRequest = {
  registrationId: number
  endedBy: 'person' | 'organizer'
  /** The organiser; null for the person. */
  actorId: string | null
}

/** Ends a registration, whatever its state; the next in the queue is offered the seat. */
export function cancelRegistration(
  db: Database,
  { registrationId, endedBy, actorId }: CancelRequest,
  context: RegistrationContext,
): Promise<Result<Registration, 'notFound' | 'ended' | 'past'>> {
  return patientTransaction(db, async (trx) => {
    const found = await holdRegistration(trx, registrationId)
    if (!found) return refuse('notFound')
    const { session } = found.held
    if (found.registration.status === 'cancelled') return refuse('ended')
    if (endedBy === 'person' && session.starts_at <= context.now) return refuse('past')
    const { held, registration } = await endHeld(trx, found, endedBy, context)
    await queueLetters(trx, leftMail(registration, held, context), context.now)
    await settleSeats(trx, held, context)
    if (actorId) {
      await appendAudit(trx, {
        at: context.now,
        actorId,
        action: 'registration.cancelled',
        objectType: 'registration',
        objectId: String(registrationId),
        details: { session: session.id },
      })
    }
    return ok(registration)
  })
}
