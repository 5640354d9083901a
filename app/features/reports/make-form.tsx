import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'

type MakeFormProps = {
  /** The published report that the new one corrects. */
  corrects: number | null
  /** The preview that the new snapshot replaces. */
  replaces: number | null
  missing: number
  isOpen: boolean
  deskHref: string
  posted: PostedForm
}

export function MakeForm(props: MakeFormProps) {
  const { corrects, replaces, missing, isOpen, deskHref, posted } = props
  const t = useTranslations('reports.list')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('newTitle')} className="flow">
      <p>{t('text')}</p>
      {isOpen ? <Note kind="info">{t('open')}</Note> : null}
      {missing > 0 ? (
        <Note kind="warning">
          <p>{t('missing', { count: missing })}</p>
          <p>
            <a href={deskHref}>{t('missingLink')}</a>
          </p>
        </Note>
      ) : null}
      {replaces === null ? null : <p>{t('replaces', { number: replaces })}</p>}
      <form method="post" className="flow-s">
        {corrects === null ? null : (
          <Field
            id="report-note"
            label={t('note', { number: corrects })}
            hint={t('noteHint')}
            error={errorText(postedError(posted, 'note'))}
          >
            <TextArea name="note" rows={3} defaultValue={postedText(posted, 'note')} />
          </Field>
        )}
        <Button name="intent" value="make" icon="clipboard-list">
          {t('make')}
        </Button>
      </form>
    </Panel>
  )
}
