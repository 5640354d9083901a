import type { InputHTMLAttributes, ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'

type Props = {
  posted: PostedForm
  name: string
  label: ReactNode
  hint?: ReactNode
  value?: string
  optional?: boolean
  rows?: number
  lang?: string
  input?: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'max'>
  choices?: readonly { value: string; label: string }[]
}

/** One field of a form about an initiative: what was typed if it came back, else what is stored. */
export function InitiativeField(props: Props) {
  const { posted, name, label, hint, value = '', optional, rows, lang, input, choices } = props
  const t = useTranslations('common')
  const errorText = useErrorText()
  const shown = { name, lang, defaultValue: postedText(posted, name) ?? value }
  return (
    <Field
      id={`initiative-${name}`}
      label={label}
      hint={hint}
      optional={optional ? t('optional') : undefined}
      error={errorText(postedError(posted, name))}
    >
      {choices ? (
        <Select {...shown}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : rows ? (
        <TextArea {...shown} rows={rows} />
      ) : (
        <TextInput autoComplete="off" {...shown} {...input} />
      )}
    </Field>
  )
}
