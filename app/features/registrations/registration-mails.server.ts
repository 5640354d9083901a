import type { Instant, Locale, Registration, Workshop, WorkshopSession } from '#db/schema.ts'
import { formatter, translator, type Translate } from '../../i18n/catalog.server.ts'
import { registrationAddress, workshopAddress } from '../../lib/addresses.ts'
import { localized } from '../../lib/localized.ts'
import { deadlineWords } from '../consultations/deadline-words.ts'
import type { Mail } from '../notices/outbox.server.ts'
import { movedFacts, type SessionFacts } from '../workshops/workshop-change.ts'
import type { RegistrationContext } from './register-request.ts'
import { registrationToken } from './registration-token.server.ts'
import { dayOfSession, sessionLines } from './session-words.server.ts'

export type About = { workshop: Workshop; session: WorkshopSession }
type Letter = {
  kind: string
  /** Within the letters of one registration: the same is never sent twice. */
  key: string
  subject: string
  paragraphs: (string | false | null)[]
  calendar?: 'confirmed' | 'cancelled'
}

/** A seat, or a place on the waiting list. */
export function registeredMail(
  registration: Registration,
  waitingPlace: number | null,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return waitingPlace === null
    ? confirmedMail(registration, about, context)
    : write(registration, about, context, (t, base) => ({
        kind: 'registrationWaiting',
        key: 'waiting',
        subject: t('workshopMail.waiting.subject', base),
        paragraphs: [t('workshopMail.waiting.body', { ...base, place: waitingPlace }), base.facts],
      }))
}

export function confirmedMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return seatMail('confirmed', registration, about, context)
}

/** By the organiser, past the queue or beyond the capacity. */
export function seatGivenMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return seatMail('seatGiven', registration, about, context)
}

function seatMail(
  kind: 'confirmed' | 'seatGiven',
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'registrationConfirmed',
    key: 'confirmed',
    subject: t(`workshopMail.${kind}.subject`, base),
    paragraphs: [t(`workshopMail.${kind}.body`, base), base.facts, base.entry],
    calendar: 'confirmed',
  }))
}

export function offerMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'registrationOffered',
    key: 'offered',
    subject: t('workshopMail.offered.subject', base),
    paragraphs: [t('workshopMail.offered.body', base), base.facts],
  }))
}

export function lapsedMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'registrationLapsed',
    key: 'lapsed',
    subject: t('workshopMail.lapsed.subject', base),
    paragraphs: [t('workshopMail.lapsed.body', base)],
  }))
}

export function leftMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'registrationLeft',
    key: 'left',
    subject: t('workshopMail.left.subject', base),
    paragraphs: [t('workshopMail.left.body', { ...base, by: registration.ended_by ?? 'person' })],
    calendar: registration.confirmed_at ? 'cancelled' : undefined,
  }))
}

/** `moment` keeps apart what may be asked for again: an hour, an address. */
export function linkAgainMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
  moment = context.now.slice(0, 13),
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'registrationLink',
    key: `again:${moment}`,
    subject: t('workshopMail.again.subject', base),
    paragraphs: [t('workshopMail.again.body', base), base.facts],
  }))
}

export function reminderMail(
  registration: Registration,
  hours: number,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'workshopReminder',
    key: reminderKey(hours, about.session),
    subject: t('workshopMail.reminder.subject', base),
    paragraphs: [t('workshopMail.reminder.body', base), base.facts, base.entry],
  }))
}

/** A session moved to another day is reminded of again, one moved by an hour is not. */
export function reminderKey(hours: number, session: Pick<WorkshopSession, 'starts_on'>): string {
  return `reminder:${hours}:${session.starts_on}`
}

export function changedMail(
  registration: Registration,
  change: { before: SessionFacts; after: SessionFacts; note: string | null },
  about: About,
  context: RegistrationContext,
): Mail[] {
  const { before, after, note } = change
  const moved = movedFacts(before, after)
  const { locale, status } = registration
  return write(registration, about, context, (t, base) => ({
    kind: 'workshopChanged',
    key: `changed:${about.session.revision}`,
    subject: t('workshopMail.changed.subject', base),
    paragraphs: [
      t('workshopMail.changed.body', { ...base, what: moved.length === 1 ? moved[0]! : 'both' }),
      `${t('workshopMail.changed.before')}\n${sessionLines(locale, before)}`,
      `${t('workshopMail.changed.after')}\n${sessionLines(locale, after)}`,
      note,
      t('workshopMail.changed.keeps', { ...base, status }),
    ],
    calendar: status === 'confirmed' ? 'confirmed' : undefined,
  }))
}

export function cancelledMail(
  registration: Registration,
  reason: string | null,
  about: About,
  context: RegistrationContext,
): Mail[] {
  return write(registration, about, context, (t, base) => ({
    kind: 'workshopCancelled',
    key: 'cancelled',
    subject: t('workshopMail.cancelled.subject', base),
    paragraphs: [
      t('workshopMail.cancelled.body', base),
      reason && t('workshopMail.cancelled.reason', { reason }),
      base.facts,
    ],
    calendar: registration.confirmed_at ? 'cancelled' : undefined,
  }))
}

type Base = ReturnType<typeof baseOf>

function baseOf(registration: Registration, { workshop, session }: About, appOrigin: string) {
  const { locale, offer_ends_at, entry_code } = registration
  return {
    title: localized(workshop, 'title', locale),
    day: dayOfSession(locale, session),
    until: offer_ends_at ? until(locale, offer_ends_at) : '',
    page: appOrigin + workshopAddress(workshop.slug),
    status: registration.status,
    facts: sessionLines(locale, session),
    entry: translator(locale)('workshopMail.entryCode', { code: entry_code }),
  }
}

/** One letter, or none to whoever left no address. */
function write(
  registration: Registration,
  about: About,
  { secret, appOrigin }: RegistrationContext,
  compose: (t: Translate, base: Base) => Letter,
): Mail[] {
  if (!registration.email) return []
  const t = translator(registration.locale)
  const { kind, key, subject, paragraphs } = compose(t, baseOf(registration, about, appOrigin))
  const isOver = registration.status === 'cancelled'
  const token = registrationToken(secret, registration.token_seed)
  return [
    {
      kind,
      to: registration.email,
      subject,
      body: [
        t('workshopMail.hello'),
        ...paragraphs,
        !isOver && t('workshopMail.link', { link: appOrigin + registrationAddress(token) }),
        t('workshopMail.sign'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      dedupeKey: `registration:${registration.id}:${key}`,
    },
  ]
}

function until(locale: Locale, at: Instant): string {
  return deadlineWords(formatter(locale), at)
}
