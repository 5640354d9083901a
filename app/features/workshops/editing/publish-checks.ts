import type { Instant, WorkshopSession } from '#db/schema.ts'
import type { Audience, WorkshopKind } from '#db/workshop-tables.ts'

/** What nobody could do without; publishing waits for it. */
export type MissingCode = 'session' | 'past' | 'place' | 'invitation' | 'challenge'
/** What people will ask for; publishing does not wait for it. */
export type AdviceCode =
  'contact' | 'access' | 'english' | 'ukrainian' | 'signUp' | 'agenda' | 'hours'
export type Check = { code: MissingCode; passed: boolean }

type Session = Pick<
  WorkshopSession,
  | 'id'
  | 'starts_at'
  | 'from_time'
  | 'to_time'
  | 'starts_on'
  | 'ends_on'
  | 'place'
  | 'link'
  | 'capacity'
  | 'cancelled_at'
  | 'access'
>
type Checked = {
  kind: WorkshopKind
  audience: Audience
  challenge: string | null
  title_en: string | null
  description_en: string | null
  title_uk: string | null
  description_uk: string | null
  contact_name: string | null
  contact_email: string | null
  contact_phone: string | null
  agenda: string
}

/** Everything that is looked at before a workshop is published, in the order of the page. */
export function checksOf(
  workshop: Checked,
  sessions: readonly Session[],
  /** Sessions in which somebody may sign up by a code of invitation. */
  invitedTo: ReadonlySet<number>,
  now: Instant,
): Check[] {
  const live = sessions.filter((session) => session.cancelled_at === null)
  const open = live.filter((session) => session.capacity !== null)
  return [
    { code: 'session', passed: live.length > 0 },
    ...(live.length > 0
      ? [
          { code: 'past' as const, passed: live.every((session) => session.starts_at > now) },
          {
            code: 'place' as const,
            passed: live.every((session) => Boolean(session.place || session.link)),
          },
        ]
      : []),
    ...(workshop.audience === 'invited'
      ? [
          {
            code: 'invitation' as const,
            passed: open.every((session) => invitedTo.has(session.id)),
          },
        ]
      : []),
    ...(workshop.kind === 'hackathon'
      ? [{ code: 'challenge' as const, passed: Boolean(workshop.challenge) }]
      : []),
  ]
}

export function adviceOn(workshop: Checked, sessions: readonly Session[]): AdviceCode[] {
  const live = sessions.filter((session) => session.cancelled_at === null)
  const { contact_name, contact_email, contact_phone } = workshop
  const wanting: [AdviceCode, boolean][] = [
    ['contact', !contact_name || !(contact_email || contact_phone)],
    ['agenda', workshop.agenda === '[]'],
    ['hours', live.some((session) => isOutside(workshop.agenda, session))],
    ['access', live.some((session) => session.place && session.access === '[]')],
    ['signUp', live.some((session) => session.capacity === null)],
    ['english', !workshop.title_en || !workshop.description_en],
    ['ukrainian', !workshop.title_uk || !workshop.description_uk],
  ]
  return wanting.filter(([, is]) => is).map(([code]) => code)
}

/** A point of the agenda before the beginning or after the end: perhaps the session was moved. */
function isOutside(agenda: string, session: Session): boolean {
  const { from_time, to_time, starts_on, ends_on } = session
  if (from_time === null || to_time === null || starts_on !== ends_on) return false
  const items = JSON.parse(agenda) as { at: string }[]
  return items.some(({ at }) => at < from_time || at > to_time)
}
