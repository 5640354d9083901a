import type { Database } from '#db/open.server.ts'
import { eraseOldRegistrations } from '../outcomes/erase-registrations.server.ts'
import { inviteToFeedback } from '../outcomes/invite-feedback.server.ts'
import { tellWhatBecameOfCards } from '../outcomes/tell-about-cards.server.ts'
import { endLapsedOffers } from './end-offers.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { releaseReservedSeats } from './release-reserved.server.ts'
import { remindOfSessions } from './remind.server.ts'

/**
 * What is due now. Several processes may do it at once: each row is claimed in the transaction
 * that changes it. One part that fails does not keep the others from their work.
 */
export async function runWorkshopJobs(db: Database, context: RegistrationContext): Promise<void> {
  const parts = [
    () => endLapsedOffers(db, context),
    () => releaseReservedSeats(db, context),
    () => remindOfSessions(db, context),
    () => inviteToFeedback(db, context),
    () => tellWhatBecameOfCards(db, context),
    () => eraseOldRegistrations(db, context.now),
  ]
  const failed: unknown[] = []
  for (const part of parts) {
    try {
      await part()
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length === 1) throw failed[0]
  if (failed.length > 1)
    throw new AggregateError(failed, 'several parts of the scheduled work failed')
}
