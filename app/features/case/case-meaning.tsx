import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import type { CaseView } from './case-view.server.ts'

/** The status in a sentence, with the date by which something happens; lateness is said plainly. */
export function CaseMeaning({ view, now }: { view: CaseView; now: string }) {
  const t = useTranslations('follow')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  // What was merged is answered together with the other one.
  const meaning = view.status === 'merged' && view.answer ? 'answered' : view.status
  const isModerationLate = view.visibility === 'awaiting' && view.moderationDueAt < now
  const isAnswerLate = view.awaitsAnswer && view.answerDueAt < now
  return (
    <Note kind={view.status === 'needs_author_action' ? 'warning' : 'info'} title={t('case.means')}>
      <p>
        {t(`meaning.${meaning}`, {
          kind: view.kind,
          moderation: day(view.moderationDueAt),
          answer: day(view.answerDueAt),
          unit: view.unit ?? t('meaning.city'),
        })}
      </p>
      {isModerationLate ? (
        <p>{t('meaning.moderationLate', { date: day(view.moderationDueAt) })}</p>
      ) : null}
      {isAnswerLate ? <p>{t('meaning.answerLate', { date: day(view.answerDueAt) })}</p> : null}
    </Note>
  )
}
