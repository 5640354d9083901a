import type { Instant, IntakeChannel } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { REDACTION_MARK } from '../../lib/redaction-mark.ts'
import { PlainText } from '../../ui/plain-text.tsx'
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx'
import type { PublicEvent } from './public-events.server.ts'

export type PostulateTimelineProps = {
  events: readonly PublicEvent[]
  channel: IntakeChannel
  body: string
  /** Null once the city has answered. */
  due: { at: Instant; unit: string | null } | null
  now: Instant
}

/** What happened, and what comes next with its date; a date that has passed is said plainly. */
export function PostulateTimeline({ events, channel, body, due, now }: PostulateTimelineProps) {
  const t = useTranslations('postulate.timeline')
  const format = useFormatter()
  const inWords = (at: Instant) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const isLate = due !== null && due.at < now
  const happened = events.map((event, index): TimelineItem => ({
    when: inWords(event.at),
    dateTime: event.at,
    state: !isLate && index === events.length - 1 ? 'now' : 'done',
    ...wordsOf(event),
  }))
  return <Timeline items={due ? [...happened, nextItem(due)] : happened} />

  function wordsOf(event: PublicEvent): Pick<TimelineItem, 'title' | 'body'> {
    switch (event.type) {
      case 'received':
        return { title: t(`received.${channel}`) }
      case 'published':
        return {
          title: t('published'),
          body: body.search(REDACTION_MARK) >= 0 ? t('publishedRedacted') : undefined,
        }
      case 'assigned':
        return { title: event.unit ? t('assignedTo', { unit: event.unit }) : t('assigned') }
      default:
        return {
          title: t(event.type),
          body: event.reason ? <PlainText text={event.reason} /> : undefined,
        }
    }
  }

  function nextItem({ at, unit }: { at: Instant; unit: string | null }): TimelineItem {
    const date = inWords(at)
    if (isLate) return { when: date, title: t('missed'), body: t('missedText'), state: 'now' }
    const body = unit ? t('dueBy', { unit }) : undefined
    return { when: t('by', { date }), title: t('due'), body, state: 'next' }
  }
}
