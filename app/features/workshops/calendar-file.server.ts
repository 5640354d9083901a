import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { Locale, Workshop, WorkshopSession } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { localized } from '../../lib/localized.ts'
import { WARSAW_ZONE } from './warsaw-zone.ts'

export type CalendarEntry = {
  workshop: Workshop
  session: WorkshopSession
  /** Of the page that the entry leads to. */
  url: string
  status: 'confirmed' | 'cancelled'
}

type Shown = { locale: Locale; appOrigin: string }

/** One session as a file that people add to their calendar, or that takes it out again. */
export function sessionCalendar(entry: CalendarEntry & Shown): string {
  return workshopsCalendar([entry], entry)
}

/** Sessions as a calendar (RFC 5545). Ids stay, so a calendar that is read again moves its entries. */
export function workshopsCalendar(
  entries: readonly CalendarEntry[],
  { locale, appOrigin }: Shown,
): string {
  const calendar = new ICalCalendar({
    name: translator(locale)('shell.nav.workshops'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Idea Kielce', product: 'Warsztaty', language: 'PL' },
    // No zone of the calendar itself: its stamps then are in UTC, as RFC 5545 (3.8.7.2) asks.
    timezone: { name: null, generator: () => WARSAW_ZONE },
  })
  for (const { workshop, session, url, status } of entries) {
    calendar.createEvent({
      id: `termin-${session.id}@${new URL(appOrigin).hostname}`,
      sequence: session.sequence,
      stamp: new Date(workshop.published_at ?? workshop.created_at ?? session.starts_at),
      timezone: 'Europe/Warsaw',
      ...timesOf(session),
      summary: plain(localized(workshop, 'title', locale)),
      location: plain([session.place, session.address].filter(Boolean).join(', ')) || null,
      description: plain([session.link, session.directions, url].filter(Boolean).join('\n')),
      url: URL.canParse(url) ? url : null,
      status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Hours in Warsaw, or whole days where nobody wrote hours down. */
function timesOf(session: WorkshopSession) {
  const { starts_on, ends_on, from_time, starts_at, ends_at } = session
  if (from_time === null) {
    return {
      allDay: true,
      start: Temporal.PlainDate.from(starts_on),
      end: Temporal.PlainDate.from(ends_on).add({ days: 1 }),
    }
  }
  return { start: Temporal.Instant.from(starts_at), end: Temporal.Instant.from(ends_at) }
}

/** A calendar holds lines and tabs, no other control characters (RFC 5545, 3.1). */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
