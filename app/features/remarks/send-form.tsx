import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import { SenderFields } from '../intake/sender-fields.tsx'

export type SendFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  sendingKey: string
  revision: number
  count: number
  isSignedIn: boolean
  privacyHref: string
}

const FORM_ID = 'send'

/** Who sends the list, and the one button. */
export function SendForm(props: SendFormProps) {
  const { lastResult, sendingKey, revision, count, isSignedIn, privacyHref } = props
  const t = useTranslations('remarks.sending')
  const errorText = useErrorText()
  const [form, fields] = useForm<Record<string, string>>({ id: FORM_ID, lastResult })
  const value = (name: string) => String(fields[name]?.initialValue ?? '')
  const error = (name: string) => errorText(fields[name]?.errors?.[0])
  return (
    <form className="form" method="post" noValidate aria-labelledby="kto">
      <h2 id="kto">{t('who')}</h2>
      <FormErrors
        formId={FORM_ID}
        errors={form.allErrors}
        firstField="author"
        hiddenFields={['key', 'revision', 'intent', 'website']}
      />
      <input type="hidden" name="key" value={sendingKey} />
      <input type="hidden" name="revision" value={revision} />
      <div hidden>
        <input name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </div>
      <SenderFields
        formId={FORM_ID}
        value={value}
        error={error}
        isSignedIn={isSignedIn}
        privacyHref={privacyHref}
        words={{
          signedIn: t('signedIn'),
          email: t('email'),
          emailHint: t('emailHint'),
          privacy: t('privacy'),
          link: t('privacyLink'),
        }}
      />
      <SendRow>
        <Button size="big" name="intent" value="send">
          {t('send', { count })}
        </Button>
        <span className="muted sm">{t('sendNote')}</span>
      </SendRow>
    </form>
  )
}
