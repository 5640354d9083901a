import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import { CodeField, NumberField } from './code-fields.tsx'

type FindFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  /** Number from the address. */
  number?: string
  send: string
}

/** Number and code: the way into a case. */
export function FindForm({ lastResult, number = '', send }: FindFormProps) {
  const errorText = useErrorText()
  const [form, fields] = useForm<{ number: string; code: string }>({ id: 'find', lastResult })
  return (
    <form className="form" method="post" noValidate>
      <FormErrors formId="find" errors={form.allErrors} firstField="number" />
      <NumberField
        id={fields.number.id}
        value={fields.number.initialValue ?? number}
        error={errorText(fields.number.errors?.[0])}
      />
      <CodeField id={fields.code.id} error={errorText(fields.code.errors?.[0])} />
      <SendRow>
        <Button size="big">{send}</Button>
      </SendRow>
    </form>
  )
}
