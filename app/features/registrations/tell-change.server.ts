import type { Transaction } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import type { SessionFacts } from '../workshops/workshop-change.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { cancelledMail, changedMail } from './registration-mails.server.ts'
import { holdSession, settleSeats, writeSeats } from './session-seats.server.ts'

export type ToldChange = { before: SessionFacts; after: SessionFacts; note: string | null }

/**
 * Tells everybody registered that time or place changed. The session is written already, with a
 * new `revision`: one letter for each. Like all acts on seats, before the audit log is written.
 */
export async function tellChange(
  trx: Transaction<DB>,
  sessionId: number,
  change: ToldChange,
  context: RegistrationContext,
): Promise<void> {
  const held = await holdSession(trx, sessionId)
  if (!held) return
  const { starts_at } = held.session
  // An offer holds until the session begins, at the latest.
  await trx
    .updateTable('registration')
    .set({ offer_ends_at: starts_at })
    .where('session_id', '=', sessionId)
    .where('status', '=', 'offered')
    .where('offer_ends_at', '>', starts_at)
    .execute()
  const people = await activeRegistrations(trx, sessionId)
  const letters = people.flatMap((one) => changedMail(one, change, held, context))
  await queueLetters(trx, letters, context.now)
}

/** Tells everybody registered that it will not take place, and ends their registrations. */
export async function tellCancelled(
  trx: Transaction<DB>,
  sessionId: number,
  reason: string | null,
  context: RegistrationContext,
): Promise<void> {
  const held = await holdSession(trx, sessionId)
  if (!held) return
  const ended = await trx
    .updateTable('registration')
    .set((eb) => ({
      status: 'cancelled',
      cancelled_at: context.now,
      ended_by: 'workshop',
      revision: eb('revision', '+', 1),
    }))
    .where('session_id', '=', sessionId)
    .where('status', '!=', 'cancelled')
    .returningAll()
    .execute()
  await writeSeats(trx, sessionId, { taken: 0, extra: 0 })
  const letters = ended.flatMap((one) => cancelledMail(one, reason, held, context))
  await queueLetters(trx, letters, context.now)
}

/** Offers what a larger capacity or other groups made free. After the change, before the audit. */
export async function afterCapacityChange(
  trx: Transaction<DB>,
  sessionId: number,
  context: RegistrationContext,
): Promise<void> {
  const held = await holdSession(trx, sessionId)
  if (held) await settleSeats(trx, held, context)
}

function activeRegistrations(trx: Transaction<DB>, sessionId: number): Promise<Registration[]> {
  return trx
    .selectFrom('registration')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('status', '!=', 'cancelled')
    .orderBy('id')
    .execute()
}
