import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import { CodeField } from './code-fields.tsx'
import { CorrectFields } from './correct-fields.tsx'

type ClosedCaseProps = {
  lastResult: SubmissionResult<string[]> | undefined
  reference: string
  /** Why the link with a code did not open it. */
  linkError: string | null
}

const KEPT_HIDDEN = ['revision', 'reason', 'email', 'estate']

/**
 * A case without its code. When the access ran out while somebody was writing, what they sent
 * stays in this form and goes out together with the code.
 */
export function ClosedCase({ lastResult, reference, linkError }: ClosedCaseProps) {
  const t = useTranslations('follow')
  const errorText = useErrorText()
  const [form, fields] = useForm<Record<string, string>>({ id: 'closed', lastResult })
  const value = (name: string) => String(fields[name]?.initialValue ?? '')
  const intent = value('intent') || 'open'
  const isWaiting = intent !== 'open'
  const stateOf = (name: string) => ({
    value: value(name),
    error: errorText(fields[name]?.errors?.[0]),
  })
  const errors = linkError && !lastResult ? { '': [linkError] } : form.allErrors
  return (
    <form className="form closed-case" method="post" noValidate>
      <div>
        <h1>{t('closed.title')}</h1>
        <p className="lead">{t('closed.lead', { reference })}</p>
      </div>
      <FormErrors formId="closed" errors={errors} firstField="code" hiddenFields={KEPT_HIDDEN} />
      {isWaiting ? <Note title={t('closed.keptTitle')}>{t('closed.kept')}</Note> : null}
      <input type="hidden" name="intent" value={intent} />
      {KEPT_HIDDEN.filter((name) => value(name)).map((name) => (
        <input key={name} type="hidden" name={name} value={value(name)} />
      ))}
      {intent === 'correct' ? (
        <CorrectFields
          formId="closed"
          // Without the case nobody here knows its kind; only a remark sends these two.
          kind={value('proposal') || value('justification') ? 'remark' : 'postulate'}
          title={stateOf('title')}
          body={stateOf('body')}
          proposal={stateOf('proposal')}
          justification={stateOf('justification')}
        />
      ) : null}
      <CodeField id="closed-code" error={errorText(fields.code?.errors?.[0])} />
      <SendRow>
        <Button size="big">{isWaiting ? t('closed.send') : t('form.open')}</Button>
      </SendRow>
    </form>
  )
}
