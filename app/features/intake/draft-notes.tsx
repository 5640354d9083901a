import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { TextButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { SendProblem } from './use-careful-send.ts'
import type { DraftState } from './use-draft.ts'

export function RestoredNote({ draft }: { draft: DraftState }) {
  const t = useTranslations('submit.draft')
  const format = useFormatter()
  if (draft.restoredFrom === null) return null
  const when = format.dateTime(draft.restoredFrom, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Note kind="done" title={t('restoredTitle')} role="status">
      <p>
        {t('restored', { when })}{' '}
        <TextButton type="button" onClick={draft.discard}>
          {t('discard')}
        </TextButton>
      </p>
    </Note>
  )
}

export function DiscardedNote({ draft }: { draft: DraftState }) {
  const t = useTranslations('submit.draft')
  return draft.discarded ? (
    <Note kind="done" role="status">
      {t('discarded')}
    </Note>
  ) : null
}

/** What kept the form from being sent, and that nothing is lost. */
export function SendProblemNote({ problem }: { problem: SendProblem | null }) {
  const t = useTranslations('submit.problem')
  if (problem === null) return null
  return (
    <Note
      kind="warning"
      role="alert"
      icon={problem === 'offline' ? 'wifi-off' : 'triangle-alert'}
      title={t(`${problem}.title`)}
    >
      <p>{t(`${problem}.text`)}</p>
    </Note>
  )
}
