import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import { endHeld, type HeldRegistration } from './hold-registration.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { lapsedMail } from './registration-mails.server.ts'
import { holdSession, settleSeats } from './session-seats.server.ts'

const AT_ONCE = 100

/** Ends the offers that nobody took in time; each seat is offered to the next. Returns how many. */
export async function endLapsedOffers(db: Database, context: RegistrationContext): Promise<number> {
  const sessions = await db
    .selectFrom('registration')
    .select('session_id')
    .distinct()
    .where('status', '=', 'offered')
    .where('offer_ends_at', '<=', context.now)
    .limit(AT_ONCE)
    .execute()
  let ended = 0
  for (const { session_id } of sessions) ended += await endOffersOf(db, session_id, context)
  return ended
}

function endOffersOf(
  db: Database,
  sessionId: number,
  context: RegistrationContext,
): Promise<number> {
  return patientTransaction(db, async (trx) => {
    let held = await holdSession(trx, sessionId)
    if (!held) return 0
    // Read only now: another process may have ended them, or the person may have answered.
    const lapsed = await trx
      .selectFrom('registration')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('status', '=', 'offered')
      .where('offer_ends_at', '<=', context.now)
      .orderBy('arrival')
      .execute()
    for (const registration of lapsed) {
      const ended: HeldRegistration = await endHeld(
        trx,
        { held, registration },
        'offer_lapsed',
        context,
      )
      held = ended.held
      await queueLetters(trx, lapsedMail(ended.registration, held, context), context.now)
    }
    if (lapsed.length > 0) await settleSeats(trx, held, context)
    return lapsed.length
  })
}
