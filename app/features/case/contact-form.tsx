import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'

type ContactFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  email: string | null
  hasContact: boolean
  isOnAccount: boolean
}

/** Where news of the case goes; the address can be changed and forgotten at any time. */
export function ContactForm({ lastResult, email, hasContact, isOnAccount }: ContactFormProps) {
  const t = useTranslations('follow.contact')
  const errorText = useErrorText()
  const [, fields] = useForm<{ email: string }>({ id: 'contact', lastResult })
  return (
    <Panel title={t('title')}>
      <div className="flow">
        <p>{email ? t('current', { email }) : isOnAccount ? t('account') : t('none')}</p>
        <form method="post" className="flow" noValidate>
          <Field
            id={fields.email.id}
            label={t('email')}
            error={errorText(fields.email.errors?.[0])}
          >
            <TextInput
              type="email"
              name="email"
              autoComplete="email"
              defaultValue={fields.email.initialValue}
            />
          </Field>
          <Button variant="line" wide name="intent" value="contact">
            {t('save')}
          </Button>
        </form>
        {hasContact ? (
          <form method="post">
            <TextButton name="intent" value="forget">
              {t('forget')}
            </TextButton>
          </form>
        ) : null}
      </div>
    </Panel>
  )
}
