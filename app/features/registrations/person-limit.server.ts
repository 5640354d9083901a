import type { Transaction } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import { readWorkshopSettings } from '../workshops/workshop-settings.server.ts'
import { readAbout } from './read-about.server.ts'
import { queueLetters } from './registration-letter.server.ts'
import type { RegisterRequest, RegistrationContext } from './register-request.ts'
import { linkAgainMail } from './registration-mails.server.ts'

/**
 * Whether this person may have one more registration. The person must be locked: only then is the
 * count still true when the registration is written.
 */
export async function refusePerson(
  trx: Transaction<DB>,
  person: string | null,
  request: Pick<RegisterRequest, 'sessionId' | 'way'>,
  context: RegistrationContext,
): Promise<'alreadyRegistered' | 'tooManySeats' | null> {
  if (person === null) return null
  const active = await activeOf(trx, person, request.sessionId, context.now)
  const same = active.find(({ session_id }) => session_id === request.sessionId)
  if (same) {
    if (request.way === 'web') await sendLinkAgain(trx, same, context)
    return 'alreadyRegistered'
  }
  if (request.way !== 'web' || active.length === 0) return null
  const { seatsAtOnce } = await readWorkshopSettings(trx)
  return active.length >= seatsAtOnce ? 'tooManySeats' : null
}

/** Of sessions still to come, and of this one whenever it is. */
function activeOf(
  trx: Transaction<DB>,
  person: string,
  sessionId: number,
  now: string,
): Promise<Registration[]> {
  return trx
    .selectFrom('registration')
    .innerJoin('workshop_session', 'workshop_session.id', 'registration.session_id')
    .selectAll('registration')
    .where('person_key', '=', person)
    .where('status', '!=', 'cancelled')
    .where((eb) =>
      eb.or([eb('workshop_session.starts_at', '>', now), eb('session_id', '=', sessionId)]),
    )
    .orderBy('registration.id')
    .execute()
}

/** Only the owner of the mailbox learns more than that the person is registered; once an hour. */
async function sendLinkAgain(
  trx: Transaction<DB>,
  registration: Registration,
  context: RegistrationContext,
): Promise<void> {
  const about = await readAbout(trx, registration.session_id)
  await queueLetters(trx, linkAgainMail(registration, about, context), context.now)
}
