import type { Database } from '#db/open.server.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { feedbackAddress } from '../../lib/addresses.ts'
import { localized } from '../../lib/localized.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import { queueLetters, type Letter } from '../registrations/registration-letter.server.ts'
import { hashToken, registrationToken } from '../registrations/registration-token.server.ts'
import { FEEDBACK_DAYS } from './feedback.server.ts'
import { daysBefore } from './kept-contacts.ts'

const KIND = 'workshop_feedback'
/** Devices without network may tell only the next day who came; later nobody is invited any more. */
const INVITED_DAYS = 14
const AFTER_HOURS = 2
const AT_ONCE = 200

/** Asks everybody who came and left an address how it was, once. Gives the number of letters. */
export async function inviteToFeedback(
  db: Database,
  context: RegistrationContext,
): Promise<number> {
  let letters = 0
  for (let sent = AT_ONCE; sent === AT_ONCE; letters += sent) sent = await inviteSome(db, context)
  return letters
}

async function inviteSome(
  db: Database,
  { now, secret, appOrigin }: RegistrationContext,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom('registration')
      .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
      .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
      .select((eb) => [
        'registration.id',
        eb.ref('registration.email').$notNull().as('email'),
        'registration.locale',
        'registration.token_seed',
        'registration.token_hash',
        'session.ends_at',
        'workshop.title_pl',
        'workshop.title_en',
        'workshop.title_uk',
      ])
      .where('session.ends_at', '>', daysBefore(now, INVITED_DAYS))
      .where('session.ends_at', '<=', daysBefore(now, AFTER_HOURS / 24))
      .where('session.cancelled_at', 'is', null)
      .where('registration.came_at', 'is not', null)
      .where('registration.email', 'is not', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox')
              .select('outbox.id')
              .whereRef('outbox.registration_id', '=', 'registration.id')
              .where('outbox.kind', '=', KIND),
          ),
        ),
      )
      .orderBy('registration.id')
      .limit(AT_ONCE)
      .execute()
    const letters = due.map((row): Letter => {
      const t = translator(row.locale)
      const token = registrationToken(secret, row.token_seed)
      const tokenHash = hashToken(token)
      const closes = new Date(daysBefore(row.ends_at, -FEEDBACK_DAYS))
      const values = {
        title: localized(row, 'title', row.locale),
        link: appOrigin + feedbackAddress(token),
        until: formatter(row.locale).dateTime(closes, { dateStyle: 'long' }),
      }
      return {
        kind: KIND,
        to: row.email,
        subject: t('workshopMail.feedback.subject', values),
        body: t('workshopMail.feedback.body', values),
        dedupeKey: `registration:${row.id}:feedback`,
        renewed: tokenHash === row.token_hash ? undefined : { id: row.id, tokenHash },
      }
    })
    await queueLetters(trx, letters, now)
    return letters.length
  })
}
