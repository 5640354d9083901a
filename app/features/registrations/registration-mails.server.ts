import type { Registration, WorkshopSession } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { movedFacts, type SessionFacts } from '../workshops/workshop-change.ts'
import type { RegistrationContext } from './register-request.ts'
import { writeLetter, type About, type Letter } from './registration-letter.server.ts'
import type { Team } from './team.server.ts'
import { sessionLines } from './session-words.server.ts'

/** A seat, or a place on the waiting list. */
export function registeredMail(
  registration: Registration,
  { place, team }: { place: number | null; team: Team | null },
  about: About,
  context: RegistrationContext,
): Letter[] {
  if (place === null) return seatMail('confirmed', registration, about, context, team)
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationWaiting',
    key: 'waiting',
    subject: t('workshopMail.waiting.subject', facts),
    paragraphs: [
      t('workshopMail.waiting.body', { ...facts, place }),
      facts.lines,
      teamWords(t, team),
    ],
  }))
}

function teamWords(t: Translate, team: Team | null): string | null {
  return team && t('workshopMail.team', { team: team.name, code: team.joinCode })
}

export function confirmedMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return seatMail('confirmed', registration, about, context)
}

/** By the organiser, past the queue or beyond the capacity. */
export function seatGivenMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return seatMail('seatGiven', registration, about, context)
}

function seatMail(
  kind: 'confirmed' | 'seatGiven',
  registration: Registration,
  about: About,
  context: RegistrationContext,
  team: Team | null = null,
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationConfirmed',
    key: 'confirmed',
    subject: t(`workshopMail.${kind}.subject`, facts),
    paragraphs: [
      t(`workshopMail.${kind}.body`, facts),
      facts.lines,
      facts.entry,
      teamWords(t, team),
    ],
    calendar: 'confirmed',
  }))
}

export function offerMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationOffered',
    key: 'offered',
    subject: t('workshopMail.offered.subject', facts),
    paragraphs: [t('workshopMail.offered.body', facts), facts.lines],
  }))
}

export function lapsedMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationLapsed',
    key: 'lapsed',
    subject: t('workshopMail.lapsed.subject', facts),
    paragraphs: [t('workshopMail.lapsed.body', facts)],
  }))
}

export function leftMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
): Letter[] {
  const by = registration.ended_by ?? 'person'
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationLeft',
    key: 'left',
    subject: t('workshopMail.left.subject', { ...facts, by }),
    paragraphs: [t('workshopMail.left.body', { ...facts, by })],
    calendar: registration.confirmed_at ? 'cancelled' : undefined,
  }))
}

/** `moment` keeps apart what may be asked for again: an hour, an address. */
export function linkAgainMail(
  registration: Registration,
  about: About,
  context: RegistrationContext,
  moment = context.now.slice(0, 13),
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'registrationLink',
    key: `again:${moment}`,
    subject: t('workshopMail.again.subject', facts),
    paragraphs: [t('workshopMail.again.body', facts), facts.lines],
  }))
}

export function reminderMail(
  registration: Registration,
  hours: number,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'workshopReminder',
    key: reminderKey(hours, about.session),
    subject: t('workshopMail.reminder.subject', facts),
    paragraphs: [t('workshopMail.reminder.body', facts), facts.lines, facts.entry],
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
): Letter[] {
  const { before, after, note } = change
  const moved = movedFacts(before, after)
  const { locale, status } = registration
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'workshopChanged',
    key: `changed:${about.session.revision}`,
    subject: t('workshopMail.changed.subject', facts),
    paragraphs: [
      t('workshopMail.changed.body', { ...facts, what: moved.length === 1 ? moved[0]! : 'both' }),
      `${t('workshopMail.changed.before')}\n${sessionLines(locale, before)}`,
      `${t('workshopMail.changed.after')}\n${sessionLines(locale, after)}`,
      note,
      t('workshopMail.changed.keeps', { ...facts, status }),
    ],
    calendar: status === 'confirmed' ? 'confirmed' : undefined,
  }))
}

export function cancelledMail(
  registration: Registration,
  reason: string | null,
  about: About,
  context: RegistrationContext,
): Letter[] {
  return writeLetter(registration, about, context, (t, facts) => ({
    kind: 'workshopCancelled',
    key: 'cancelled',
    subject: t('workshopMail.cancelled.subject', facts),
    paragraphs: [
      t('workshopMail.cancelled.body', facts),
      reason && t('workshopMail.cancelled.reason', { reason }),
      facts.lines,
    ],
    calendar: registration.confirmed_at ? 'cancelled' : undefined,
  }))
}
