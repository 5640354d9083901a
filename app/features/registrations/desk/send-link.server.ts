import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { readAbout } from '../read-about.server.ts'
import type { RegistrationContext } from '../register-request.ts'
import { queueLetters } from '../registration-letter.server.ts'
import { linkAgainMail } from '../registration-mails.server.ts'

/** Sends the link of a registration once more; at most once in an hour, however often it is asked. */
export function sendLinkAgain(
  db: Database,
  { registrationId, actorId }: { registrationId: number; actorId: string },
  context: RegistrationContext,
): Promise<Result<null, 'notFound' | 'ended' | 'noMail'>> {
  return db.transaction().execute(async (trx) => {
    const registration = await trx
      .selectFrom('registration')
      .selectAll()
      .where('id', '=', registrationId)
      .executeTakeFirst()
    if (!registration) return refuse('notFound')
    if (registration.status === 'cancelled') return refuse('ended')
    if (!registration.email) return refuse('noMail')
    const about = await readAbout(trx, registration.session_id)
    await queueLetters(trx, linkAgainMail(registration, about, context), context.now)
    await appendAudit(trx, {
      at: context.now,
      actorId,
      action: 'registration.link_sent',
      objectType: 'registration',
      objectId: String(registrationId),
    })
    return ok(null)
  })
}
