import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { ReadingState } from './reading-state.ts'

export type StateNoteProps = {
  state: ReadingState
  /** The first time somebody reads here; a plain form puts it away. */
  hint: boolean
  newest: { number: number; href: string }
  consultation: { title: string; href: string } | null
  postulateHref: string
}

/** What a reader can do here now; while remarks are taken, only as long as it is news. */
export function StateNote({ state, hint, newest, consultation, postulateHref }: StateNoteProps) {
  const t = useTranslations('reading.note')
  const format = useFormatter()
  const moment = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'long', timeStyle: 'short' })
  const about = consultation ? <a href={consultation.href}>{consultation.title}</a> : null
  switch (state.code) {
    case 'open':
      return hint ? (
        <Note icon="pen-line" title={t('hintTitle')} className="noprint">
          <p>{t('hint')}</p>
          <form method="post">
            <Button variant="line" name="intent" value="hideHint">
              {t('understood')}
            </Button>
          </form>
        </Note>
      ) : null
    case 'announced':
      return (
        <Note icon="calendar-days" title={t('announcedTitle', { date: moment(state.from) })}>
          <p>{t('announced')}</p>
          {about ? <p>{about}</p> : null}
        </Note>
      )
    case 'closed':
      return (
        <Note icon="hourglass" kind="warning" title={t('closedTitle', { date: moment(state.at) })}>
          <p>{t('closed')}</p>
          <p>
            {about} {about ? '· ' : null}
            <a href={postulateHref}>{t('postulate')}</a>
          </p>
        </Note>
      )
    case 'settled':
      return (
        <Note icon="file-check" kind="done" title={t('settledTitle')}>
          <p>{t('settled')}</p>
          {about ? <p>{about}</p> : null}
        </Note>
      )
    case 'replaced':
      return (
        <Note icon="history" kind="warning" title={t('replacedTitle')}>
          <p>{t('replaced')}</p>
          <p>
            <a href={newest.href}>{t('newest', { number: newest.number })}</a>
          </p>
        </Note>
      )
    case 'final':
      return (
        <Note icon="file-check" kind="done" title={t('finalTitle')}>
          <p>{t('final')}</p>
        </Note>
      )
  }
}
