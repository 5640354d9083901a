import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { confirm } from './answer-offer.server.ts'
import { holdRegistration } from './hold-registration.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { seatGivenMail } from './registration-mails.server.ts'
import { hold, placeNewcomer, type Placing } from './seats.ts'
import { settleSeats } from './session-seats.server.ts'

export type GiveSeatRequest = {
  registrationId: number
  actorId: string
  /** Why somebody gets a seat past the queue or beyond the capacity. */
  reason: string
}

/** Seats somebody who waits, beyond the capacity where no seat is free. */
export function giveSeat(
  db: Database,
  { registrationId, actorId, reason }: GiveSeatRequest,
  context: RegistrationContext,
): Promise<
  Result<Registration, 'notFound' | 'ended' | 'hasSeat' | 'noReason' | 'past' | 'cancelled'>
> {
  return patientTransaction(db, async (trx) => {
    const found = await holdRegistration(trx, registrationId)
    if (!found) return refuse('notFound')
    const { held } = found
    const { session, workshop } = held
    const { status, group_id } = found.registration
    if (status === 'cancelled') return refuse('ended')
    if (status === 'confirmed') return refuse('hasSeat')
    if (reason.trim() === '') return refuse('noReason')
    if (workshop.state === 'cancelled' || session.cancelled_at) return refuse('cancelled')
    if (session.ends_at <= context.now) return refuse('past')
    let { seats } = held
    let placing: Placing | 'offered' = 'offered'
    if (status === 'waitlisted') {
      placing = placeNewcomer(seats, { groupId: group_id, mustSit: true, somebodyWaits: true })
      if (placing === 'overCapacity') seats = { ...seats, extra: seats.extra + 1 }
      seats = hold(seats, placing === 'groupSeat' ? group_id : null)
      await trx
        .updateTable('registration')
        .set({
          holds_group_seat: placing === 'groupSeat' ? 1 : 0,
          over_capacity_reason: placing === 'overCapacity' ? reason.trim() : null,
        })
        .where('id', '=', registrationId)
        .execute()
    }
    const registration = await confirm(trx, found.registration, context)
    await settleSeats(trx, { ...held, seats }, context)
    await queueLetters(trx, seatGivenMail(registration, held, context), context.now)
    await appendAudit(trx, {
      at: context.now,
      actorId,
      action: 'registration.seated',
      objectType: 'registration',
      objectId: String(registrationId),
      details: { session: session.id, placing },
    })
    return ok(registration)
  })
}
