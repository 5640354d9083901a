import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { confirm } from '../registrations/answer-offer.server.ts'
import { endHeld, type HeldRegistration } from '../registrations/hold-registration.server.ts'
import { hold, placeNewcomer, release } from '../registrations/seats.ts'
import { settleSeats } from '../registrations/session-seats.server.ts'
import type { ActionAnswer, ActionNote } from './action-answer.ts'
import type { ActionContext } from './action-source.ts'

/**
 * Gives a seat at the door to somebody who has none: from the waiting list with a reason only,
 * beyond the capacity where no seat is free. No letter: they stand before us.
 */
export async function letIn(
  trx: Transaction<DB>,
  { held, registration }: HeldRegistration,
  reason: string | null,
  context: ActionContext,
): Promise<Result<ActionNote | null, 'noReason'>> {
  const { status, group_id } = registration
  if (status === 'confirmed') return ok(null)
  if (status === 'offered') {
    await confirm(trx, registration, context)
    return ok(null)
  }
  const why = reason || null
  if (status === 'waitlisted' && why === null) return refuse('noReason')
  const placing = placeNewcomer(held.seats, {
    groupId: group_id,
    mustSit: true,
    somebodyWaits: held.waiting > 0,
  })
  const isOver = placing === 'overCapacity'
  const wider = isOver ? { ...held.seats, extra: held.seats.extra + 1 } : held.seats
  const seats = hold(wider, placing === 'groupSeat' ? group_id : null)
  await trx
    .updateTable('registration')
    .set({
      holds_group_seat: placing === 'groupSeat' ? 1 : 0,
      over_capacity_reason: isOver ? why : null,
      cancelled_at: null,
      ended_by: null,
    })
    .where('id', '=', registration.id)
    .execute()
  await confirm(trx, registration, context)
  await settleSeats(trx, { ...held, seats }, context)
  if (status === 'cancelled') return ok('cancelledMeanwhile')
  return ok(isOver ? 'overCapacity' : null)
}

/** After an undo: a walk-in was never there, and who was let in is again what they were before. */
export async function takeBack(
  trx: Transaction<DB>,
  found: HeldRegistration,
  context: ActionContext,
): Promise<void> {
  const { held, registration } = found
  const from = await letInFrom(trx, registration.id)
  if (registration.status !== 'confirmed') return
  if (registration.way === 'walk_in' || from === 'cancelled') {
    const ended = await endHeld(trx, found, 'organizer', context)
    await settleSeats(trx, ended.held, context)
  } else if (from === 'waitlisted') {
    await trx
      .updateTable('registration')
      .set((eb) => ({
        status: 'waitlisted',
        confirmed_at: null,
        holds_group_seat: 0,
        over_capacity_reason: null,
        table_id: null,
        revision: eb('revision', '+', 1),
      }))
      .where('id', '=', registration.id)
      .execute()
    const { holds_group_seat, group_id } = registration
    const seats = release(held.seats, holds_group_seat ? group_id : null)
    await settleSeats(trx, { ...held, seats }, context)
  }
}

async function letInFrom(trx: Transaction<DB>, registrationId: number) {
  const rows = await trx
    .selectFrom('day_action')
    .select('answer')
    .where('registration_id', '=', registrationId)
    .where('kind', '=', 'check_in')
    .where('outcome', '!=', 'refused')
    .orderBy('received_at', 'desc')
    .execute()
  for (const { answer } of rows) {
    const told = JSON.parse(answer) as ActionAnswer
    if (told.letInFrom) return told.letInFrom
  }
  return null
}
