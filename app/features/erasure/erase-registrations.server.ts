import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { senderKey } from '../outcomes/feedback.server.ts'
import { forgetRegistrations } from '../outcomes/forget-registrations.server.ts'
import { endHeld, holdRegistration } from '../registrations/hold-registration.server.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import { settleSeats } from '../registrations/session-seats.server.ts'

/** Takes the person out of what they signed up for; a seat to come goes to the next in line. */
export async function erasePersonsRegistrations(
  trx: Transaction<DB>,
  ids: readonly number[],
  context: RegistrationContext,
): Promise<void> {
  if (ids.length === 0) return
  for (const id of ids) {
    const found = await holdRegistration(trx, id)
    if (!found) continue
    await trx
      .updateTable('workshop_feedback')
      .set({ comment: null })
      .where('sender_key', '=', senderKey(context.secret, found.registration))
      .execute()
    const isToCome = found.held.session.starts_at > context.now
    if (!isToCome || found.registration.status === 'cancelled') continue
    const { held } = await endHeld(trx, found, 'person', context)
    await settleSeats(trx, held, context)
  }
  await forgetRegistrations(trx, ids, context.now)
  await trx
    .updateTable('day_action')
    .set({ payload: '{}' })
    .where('registration_id', 'in', ids)
    .execute()
}
