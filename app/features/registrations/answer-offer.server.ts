import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { DB, Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { endHeld, holdRegistration, type HeldRegistration } from './hold-registration.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { confirmedMail, leftMail } from './registration-mails.server.ts'
import { settleSeats } from './session-seats.server.ts'

export type OfferAnswer = {
  registrationId: number
  /** The organiser who asked the person on the phone; null for the person. */
  actorId?: string | null
}
/** `lapsed`: too late, the next one has the seat. */
export type OfferRefusal = 'notFound' | 'notOffered' | 'lapsed'

export function acceptOffer(
  db: Database,
  answer: OfferAnswer,
  context: RegistrationContext,
): Promise<Result<Registration, OfferRefusal>> {
  return patientTransaction(db, async (trx) => {
    const found = await holdRegistration(trx, answer.registrationId)
    if (!found) return refuse('notFound')
    // Pressed twice: it is theirs.
    if (found.registration.status === 'confirmed') return ok(found.registration)
    const refusal = whyNot(found, context)
    if (refusal) return refuse(refusal)
    const registration = await confirm(trx, found.registration, context)
    await queueLetters(trx, confirmedMail(registration, found.held, context), context.now)
    await audit(trx, 'registration.accepted', answer, context)
    return ok(registration)
  })
}

/** The seat goes to the next in the queue. */
export function declineOffer(
  db: Database,
  answer: OfferAnswer,
  context: RegistrationContext,
): Promise<Result<Registration, OfferRefusal>> {
  return patientTransaction(db, async (trx) => {
    const found = await holdRegistration(trx, answer.registrationId)
    if (!found) return refuse('notFound')
    const refusal = whyNot(found, context)
    if (refusal) return refuse(refusal)
    const endedBy = answer.actorId ? 'organizer' : 'person'
    const { held, registration } = await endHeld(trx, found, endedBy, context)
    await queueLetters(trx, leftMail(registration, held, context), context.now)
    await settleSeats(trx, held, context)
    await audit(trx, 'registration.declined', answer, context)
    return ok(registration)
  })
}

/** The clock decides, not whether the scheduled work has come round yet. */
function whyNot(
  { registration }: HeldRegistration,
  { now }: RegistrationContext,
): OfferRefusal | null {
  const { status, ended_by, offer_ends_at } = registration
  if (status === 'cancelled' && ended_by === 'offer_lapsed') return 'lapsed'
  if (status !== 'offered') return 'notOffered'
  return offer_ends_at !== null && offer_ends_at <= now ? 'lapsed' : null
}

/** The seat is held already. */
export function confirm(
  trx: Transaction<DB>,
  registration: Registration,
  { now }: RegistrationContext,
): Promise<Registration> {
  return trx
    .updateTable('registration')
    .set((eb) => ({ status: 'confirmed', confirmed_at: now, revision: eb('revision', '+', 1) }))
    .where('id', '=', registration.id)
    .where('status', '=', registration.status)
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function audit(
  trx: Transaction<DB>,
  action: string,
  { actorId, registrationId }: OfferAnswer,
  { now }: RegistrationContext,
): Promise<void> {
  if (!actorId) return
  await appendAudit(trx, {
    at: now,
    actorId,
    action,
    objectType: 'registration',
    objectId: String(registrationId),
  })
}
