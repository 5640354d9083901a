import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { LinkList } from '../../ui/definition-list.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'

type ReceiptAsideProps = {
  lastResult: SubmissionResult<string[]> | undefined
  email: string | null
  isOnAccount: boolean
  links: readonly { href: string; label: string }[]
}

/** Beside the receipt: news by mail, for whoever gave no address, and where to go on. */
export function ReceiptAside({ lastResult, email, isOnAccount, links }: ReceiptAsideProps) {
  const t = useTranslations('submit.receipt')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const [, fields] = useForm<{ email: string }>({ id: 'contact', lastResult })
  return (
    <>
      <Panel title={email || isOnAccount ? t('messages') : t('email')} className="noprint">
        {email ? (
          <p>{t('emailKnown', { email })}</p>
        ) : isOnAccount ? (
          <p>{t('emailAccount')}</p>
        ) : (
          <form method="post" className="flow" noValidate>
            <Field
              id={fields.email.id}
              label={t('emailLabel')}
              optional={common('optional')}
              hint={t('emailHint')}
              error={errorText(fields.email.errors?.[0])}
            >
              <TextInput
                type="email"
                name="email"
                autoComplete="email"
                defaultValue={fields.email.initialValue}
              />
            </Field>
            <Button variant="line" wide>
              {t('emailSend')}
            </Button>
          </form>
        )}
      </Panel>
      <Panel title={t('more')} className="noprint">
        <LinkList items={links} />
      </Panel>
    </>
  )
}
