import { useForm, type SubmissionResult } from '@conform-to/react'
import type { SubmissionKind } from '#db/schema.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'

type WithdrawFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  revision: number
  kind: SubmissionKind
}

/** Two steps without script: open, read what it means, confirm. */
export function WithdrawForm({ lastResult, revision, kind }: WithdrawFormProps) {
  const t = useTranslations('follow.withdraw')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const [form, fields] = useForm<{ reason: string }>({ id: 'withdraw', lastResult })
  return (
    <Disclosure summary={t('summary', { kind })} icon="undo-2" open={Boolean(form.status)}>
      <p>{t('lead', { kind })}</p>
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="revision" value={revision} />
        <Field
          id={fields.reason.id}
          label={t('reason')}
          optional={common('optional')}
          error={errorText(fields.reason.errors?.[0])}
        >
          <TextArea name="reason" rows={2} defaultValue={fields.reason.initialValue} />
        </Field>
        <Button variant="no" name="intent" value="withdraw">
          {t('confirm', { kind })}
        </Button>
      </form>
    </Disclosure>
  )
}
