import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'

type RefusedActProps = {
  lastResult: SubmissionResult<string[]> | undefined
  canCorrect: boolean
  canWithdraw: boolean
}

/** What was refused, where no form of the page says so itself; typed text is handed back. */
export function RefusedAct({ lastResult, canCorrect, canWithdraw }: RefusedActProps) {
  const t = useTranslations('follow.case')
  const errorText = useErrorText()
  const [form, fields] = useForm<Record<string, string>>({ id: 'refused', lastResult })
  const errors = Object.values(form.allErrors).flat()
  const intent = fields.intent?.initialValue
  if (errors.length === 0 || intent === 'contact' || (intent === 'correct' && canCorrect)) {
    return null
  }
  if (intent === 'withdraw' && canWithdraw && !form.errors) return null
  const unsent = [
    fields.title?.initialValue,
    fields.body?.initialValue,
    fields.reason?.initialValue,
  ]
    .filter(Boolean)
    .join('\n\n')
  return (
    <Note kind="error" role="alert" icon="circle-alert">
      {[...new Set(errors)].map((error) => (
        <p key={error}>{errorText(error)}</p>
      ))}
      {unsent ? (
        <Field id="unsent" label={t('unsentTitle')} hint={t('unsentNote')}>
          <TextArea readOnly rows={6} defaultValue={unsent} />
        </Field>
      ) : null}
    </Note>
  )
}
