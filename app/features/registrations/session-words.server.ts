import type { Locale } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { instantOfDay } from '../../lib/day.ts'
import type { SessionFacts } from '../workshops/workshop-change.ts'

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** `1 grudnia 2026`, for the subject of a letter. */
export function dayOfSession(locale: Locale, session: Pick<SessionFacts, 'starts_on'>): string {
  return formatter(locale).dateTime(new Date(instantOfDay(session.starts_on)), DAY)
}

/** When and where, a line each: as the letter and its predecessor say it. */
export function sessionLines(
  locale: Locale,
  session: SessionFacts & { directions?: string | null },
): string {
  const t = translator(locale)
  const { link, directions } = session
  const where = [session.place, session.address].filter(Boolean).join(', ')
  return [
    t('workshopMail.when', { when: whenWords(locale, session) }),
    where && t('workshopMail.where', { where }),
    directions && t('workshopMail.directions', { directions }),
    link && t('workshopMail.online', { link }),
  ]
    .filter(Boolean)
    .join('\n')
}

function whenWords(locale: Locale, session: SessionFacts): string {
  const { starts_on, ends_on, from_time, to_time } = session
  const words = (day: string) =>
    formatter(locale).dateTime(new Date(instantOfDay(day)), { weekday: 'long', ...DAY })
  if (starts_on !== ends_on) {
    return `${words(starts_on)}${from_time ? `, ${from_time}` : ''} – ${words(ends_on)}${to_time ? `, ${to_time}` : ''}`
  }
  const hours = [from_time, to_time].filter(Boolean).join('–')
  return hours ? `${words(starts_on)}, ${hours}` : words(starts_on)
}
