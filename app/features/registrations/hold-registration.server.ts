import type { Transaction } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import type { RegistrationEnd } from '#db/workshop-tables.ts'
import type { RegistrationContext } from './register-request.ts'
import { release } from './seats.ts'
import { holdSession, type HeldSession } from './session-seats.server.ts'

export type HeldRegistration = { held: HeldSession; registration: Registration }

/** A registration as it is once its session is this transaction's alone. */
export async function holdRegistration(
  trx: Transaction<DB>,
  id: number,
): Promise<HeldRegistration | null> {
  const known = await trx
    .selectFrom('registration')
    .select('session_id')
    .where('id', '=', id)
    .executeTakeFirst()
  const held = known ? await holdSession(trx, known.session_id) : null
  if (!held) return null
  const registration = await trx
    .selectFrom('registration')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { held, registration }
}

/** Ends a registration and gives its seat back. What is free then is offered by `settleSeats`. */
export async function endHeld(
  trx: Transaction<DB>,
  { held, registration }: HeldRegistration,
  endedBy: RegistrationEnd,
  { now }: RegistrationContext,
): Promise<HeldRegistration> {
  const ended = await trx
    .updateTable('registration')
    .set((eb) => ({
      status: 'cancelled',
      cancelled_at: now,
      ended_by: endedBy,
      table_id: null,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', registration.id)
    .where('status', '=', registration.status)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { status, holds_group_seat, group_id } = registration
  const hadSeat = status === 'confirmed' || status === 'offered'
  const seats = hadSeat ? release(held.seats, holds_group_seat ? group_id : null) : held.seats
  return { held: { ...held, seats }, registration: ended }
}
