import { ICalCalendar } from 'ical-generator'
import type { Instant } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type Context = { t: Translate; host: string; href: string }

/**
 * Opening, close and report as a calendar. Times are instants in UTC, which every calendar shows in
 * its own zone and which tell the two hours of an October night apart; the report is a whole day in
 * Kielce. Ids stay, so a calendar that is read again moves its entries with an extension.
 */
export function consultationCalendar(consultation: FullConsultation, context: Context): string {
  const { t, host, href } = context
  const { id, title, opens_at, closes_at, reportDueAt, extensions } = consultation
  const calendar = new ICalCalendar({
    name: t('consultations.calendar.name', { title }),
    prodId: { company: 'Idea Kielce', product: 'Konsultacje', language: 'PL' },
    x: { 'X-WR-TIMEZONE': 'Europe/Warsaw' },
  })
  const stamp = extensions.at(-1)?.at ?? consultation.opened_at ?? consultation.created_at
  const shared = { url: href, stamp: new Date(stamp), sequence: extensions.length }
  const moment = (name: 'opens' | 'closes', at: Instant | null) => {
    if (!at) return
    calendar.createEvent({
      ...shared,
      id: `konsultacje-${id}-${name}@${host}`,
      summary: t(`consultations.calendar.${name}`, { title }),
      start: new Date(at),
      end: new Date(at),
    })
  }
  moment('opens', opens_at)
  moment('closes', closes_at)
  if (reportDueAt) {
    calendar.createEvent({
      ...shared,
      id: `konsultacje-${id}-report@${host}`,
      summary: t('consultations.calendar.report', { title }),
      start: `${dayInWarsaw(reportDueAt)}T00:00:00.000Z`,
      allDay: true,
    })
  }
  return calendar.toString()
}
