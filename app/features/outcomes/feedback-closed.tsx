import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import type { FeedbackPage, FeedbackState } from './feedback.server.ts'

type Props = {
  page: Pick<FeedbackPage, 'opensAt' | 'closesAt'> & { state: Exclude<FeedbackState, 'open'> }
  hrefs: { registration: string; workshop: string }
}

/** Why there is no form: it was sent, it is too early, too late, or the person was not there. */
export function FeedbackClosed({ page, hrefs }: Props) {
  const t = useTranslations('outcomes.feedback')
  const format = useFormatter()
  const isSent = page.state === 'sent'
  const at = page.state === 'notYet' ? page.opensAt : page.closesAt
  const date = format.dateTime(new Date(at), {
    dateStyle: 'long',
    timeStyle: page.state === 'notYet' ? 'short' : undefined,
  })
  return (
    <div className="flow">
      <Note
        kind={isSent ? 'done' : 'info'}
        role={isSent ? 'status' : undefined}
        title={t(isSent ? 'sentTitle' : 'closedTitle')}
      >
        {t(page.state, { date })}
      </Note>
      <p>
        <a href={hrefs.registration}>{t('back')}</a>
      </p>
      <p>
        <a href={hrefs.workshop}>{t('workshop')}</a>
      </p>
    </div>
  )
}
