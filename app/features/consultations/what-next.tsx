import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { Phase } from './clock.ts'
import { deadlineWords } from './deadline-words.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = { consultation: FullConsultation; phase: Phase; now: string; reportHref: string }

/** What happens next and by when; the report once there is one; that we are late when we are. */
export function WhatNext({ consultation, phase, now, reportHref }: Props) {
  const t = useTranslations('consultations.page')
  const format = useFormatter()
  const { opens_at, closes_at, reportDueAt, report } = consultation
  const words = (at: string | null) => (at ? deadlineWords(format, at) : '')
  if (report) {
    return (
      <Note kind="done" icon="file-check" title={t('reportTitle')}>
        <p>{t('reportText')}</p>
        <p>
          <ButtonLink href={reportHref}>{t('report')}</ButtonLink>
        </p>
      </Note>
    )
  }
  const isLate = reportDueAt !== null && now > reportDueAt
  const due = reportDueAt ? t('next.answers', { date: words(reportDueAt) }) : t('next.noDay')
  const sentences = {
    draft: [],
    announced: [t('next.announced', { date: words(opens_at) }), due],
    open: [t('next.open', { date: words(closes_at) }), due],
    analysis: [t('next.analysis'), isLate ? null : due],
    settled: [t('next.settled'), t('next.reportSoon')],
  } satisfies Record<Phase, (string | null)[]>
  return (
    <Note kind={isLate ? 'warning' : 'info'} icon="calendar-days" title={t('next.title')}>
      <p>{sentences[phase].filter(Boolean).join(' ')}</p>
      {isLate ? (
        <p>
          <b>{t('overdue', { date: words(reportDueAt) })}</b>
        </p>
      ) : null}
    </Note>
  )
}
