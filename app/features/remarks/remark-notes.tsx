import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { TextButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { SendProblem } from '../intake/use-careful-send.ts'
import type { DraftState } from '../intake/use-draft.ts'

/** What this device brought back, or threw away when it was asked to. */
export function DraftNotes({ draft }: { draft: DraftState }) {
  const t = useTranslations('remarks.draft')
  const format = useFormatter()
  if (draft.discarded) {
    return (
      <Note kind="done" role="status">
        {t('discarded')}
      </Note>
    )
  }
  if (draft.restoredFrom === null) return null
  const when = format.dateTime(draft.restoredFrom, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Note kind="done" title={t('restoredTitle')} headingLevel="h3" role="status">
      <p>
        {t('restored', { when })}{' '}
        <TextButton type="button" onClick={draft.discard}>
          {t('discard')}
        </TextButton>
      </p>
    </Note>
  )
}

export function AddProblem({ problem }: { problem: SendProblem | null }) {
  const t = useTranslations('remarks.problem')
  if (problem === null) return null
  return (
    <Note
      kind="warning"
      role="alert"
      headingLevel="h3"
      icon={problem === 'offline' ? 'wifi-off' : 'triangle-alert'}
      title={t(`${problem}.title`)}
    >
      <p>{t(`${problem}.text`)}</p>
    </Note>
  )
}
