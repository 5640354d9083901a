import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../accounts/form-problems.tsx'
import { SureField } from './sure-field.tsx'
import { typedWish } from './typed-wish.ts'

type Props = { last: SubmissionResult<string[]> | undefined; typed: Record<string, unknown> }

/** The one act that forgets a person everywhere. */
export function ErasePanel({ last, typed }: Props) {
  const t = useTranslations('erasure.desk')
  const text = useErrorText()
  const [form, fields] = useForm<{ reason: string; sure: string }>({
    id: 'erase',
    lastResult: last,
  })
  return (
    <Panel kind="staff" title={t('eraseTitle')} lead={t('eraseText')}>
      <form method="post" className="flow" id={form.id} noValidate>
        <FormProblems form={form} />
        <HiddenInputs values={typedWish(typed)} />
        <Field
          id={fields.reason.id}
          label={t('reason')}
          hint={t('reasonHint')}
          error={text(fields.reason.errors?.[0])}
        >
          <TextInput
            name="reason"
            defaultValue={fields.reason.initialValue}
            maxLength={300}
            required
          />
        </Field>
        <SureField field={fields.sure} label={t('sure')} />
        <div className="row">
          <Button name="intent" value="erase" variant="no">
            {t('erase')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
