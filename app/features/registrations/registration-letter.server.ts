import type { Transaction } from 'kysely'
import type { DB, Instant, Locale, Registration, Workshop, WorkshopSession } from '#db/schema.ts'
import { formatter, translator, type Translate } from '../../i18n/catalog.server.ts'
import { registrationAddress, workshopAddress } from '../../lib/addresses.ts'
import { localized } from '../../lib/localized.ts'
import { deadlineWords } from '../consultations/deadline-words.ts'
import { queueMails, type Mail } from '../notices/outbox.server.ts'
import { sessionCalendar } from '../workshops/calendar-file.server.ts'
import type { RegistrationContext } from './register-request.ts'
import { hashToken, registrationToken } from './registration-token.server.ts'
import { dayOfSession, sessionLines } from './session-words.server.ts'

export type About = { workshop: Workshop; session: WorkshopSession }
/** What a letter says beside what all letters to people registered say. */
export type Message = {
  kind: string
  /** Among the letters of one registration: a second one with the same key is not sent. */
  key: string
  subject: string
  paragraphs: (string | false | null)[]
  calendar?: 'confirmed' | 'cancelled'
}
export type Facts = ReturnType<typeof factsFor>
export type Letter = Mail & {
  /** Set where the secret changed since the registration: the link of this letter is a new one. */
  renewed?: { id: number; tokenHash: string }
}

/** One letter, or none to whoever left no address. */
export function writeLetter(
  registration: Registration,
  about: About,
  { secret, appOrigin }: RegistrationContext,
  say: (t: Translate, facts: Facts) => Message,
): Letter[] {
  if (!registration.email) return []
  const { id, locale, status, token_seed, token_hash } = registration
  const t = translator(locale)
  const message = say(t, factsFor(registration, about, appOrigin))
  const token = registrationToken(secret, token_seed)
  const tokenHash = hashToken(token)
  const href = appOrigin + registrationAddress(token)
  return [
    {
      kind: message.kind,
      to: registration.email,
      subject: message.subject,
      body: [
        t('workshopMail.hello'),
        ...message.paragraphs,
        status !== 'cancelled' && t('workshopMail.link', { status, link: href }),
        t('workshopMail.sign'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      dedupeKey: `registration:${id}:${message.key}`,
      // Calendars are shared: the entry leads to the public page, never to the secret one.
      calendar: message.calendar && calendarOf(message.calendar, about, locale, appOrigin),
      renewed: tokenHash === token_hash ? undefined : { id, tokenHash },
    },
  ]
}

function calendarOf(
  status: 'confirmed' | 'cancelled',
  { workshop, session }: About,
  locale: Locale,
  appOrigin: string,
): string {
  const url = appOrigin + workshopAddress(workshop.slug)
  return sessionCalendar({ workshop, session, locale, appOrigin, status, url })
}

function factsFor(registration: Registration, { workshop, session }: About, appOrigin: string) {
  const { locale, offer_ends_at, entry_code } = registration
  return {
    title: localized(workshop, 'title', locale),
    day: dayOfSession(locale, session),
    until: offer_ends_at ? deadlineWords(formatter(locale), offer_ends_at) : '',
    page: appOrigin + workshopAddress(workshop.slug),
    status: registration.status,
    lines: sessionLines(locale, session),
    entry: translator(locale)('workshopMail.entryCode', { code: entry_code }),
  }
}

export async function queueLetters(
  trx: Transaction<DB>,
  letters: readonly Letter[],
  now: Instant,
): Promise<void> {
  for (const { renewed } of letters) {
    if (!renewed) continue
    await trx
      .updateTable('registration')
      .set({ token_hash: renewed.tokenHash })
      .where('id', '=', renewed.id)
      .execute()
  }
  await queueMails(trx, letters, now)
}
