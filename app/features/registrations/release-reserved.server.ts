import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { holdSession, settleSeats } from './session-seats.server.ts'

const AT_ONCE = 100

/** At the set time seats of groups become seats of everybody and go to the queue. */
export async function releaseReservedSeats(
  db: Database,
  context: RegistrationContext,
): Promise<number> {
  const due = await db
    .selectFrom('workshop_session')
    .select('id')
    .where('reserved_release_at', '<=', context.now)
    .where('reserved_released_at', 'is', null)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()
  let released = 0
  for (const { id } of due) if (await releaseOne(db, id, context)) released += 1
  return released
}

function releaseOne(
  db: Database,
  sessionId: number,
  context: RegistrationContext,
): Promise<boolean> {
  return patientTransaction(db, async (trx) => {
    const claimed = await trx
      .updateTable('workshop_session')
      .set({ reserved_released_at: context.now })
      .where('id', '=', sessionId)
      .where('reserved_release_at', '<=', context.now)
      .where('reserved_released_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    const held = claimed ? await holdSession(trx, sessionId) : null
    if (!held) return false
    await settleSeats(trx, held, context)
    return true
  })
}
