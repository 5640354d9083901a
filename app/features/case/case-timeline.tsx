import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx'
import type { CaseView } from './case-view.server.ts'

/** What happened and what comes next, in plain words. */
export function CaseTimeline({ view }: { view: CaseView }) {
  const t = useTranslations('follow')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })

  const happened = view.events.map((event, index): TimelineItem => {
    const title = t(`event.${event.type}`, { channel: view.channel })
    const who = event.unit ?? (event.byCity ? t('meaning.city') : null)
    const isLast = index === view.events.length - 1
    return {
      when: day(event.at),
      dateTime: event.at,
      title,
      body: (
        <>
          {who ? <p>{who}</p> : null}
          {event.reason ? <PlainText text={event.reason} /> : null}
        </>
      ),
      state: isLast ? 'now' : 'done',
    }
  })
  const next: TimelineItem[] = []
  if (view.visibility === 'returned') {
    next.push({ when: t('next.now'), title: t('next.yourTurn'), state: 'next' })
  }
  if (view.visibility === 'awaiting') {
    next.push({
      when: t('next.by', { date: day(view.moderationDueAt) }),
      title: t('next.moderation'),
      state: 'next',
    })
  }
  if (view.awaitsAnswer) {
    next.push({
      when: t('next.by', { date: day(view.answerDueAt) }),
      title: t('next.answer'),
      state: 'next',
    })
  }
  return <Timeline items={[...happened, ...next]} />
}
