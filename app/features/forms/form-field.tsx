import type { InputHTMLAttributes, ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'

export type FieldChoice = { value: string; label: string }

export type FieldWords = {
  name: string
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  optional?: boolean
  /** Several lines of text. */
  rows?: number
  /** Of what is written here; nothing for numbers, days and addresses. */
  lang?: string
  input?: Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'defaultValue' | 'lang'>
  choices?: readonly FieldChoice[]
  /** Of a list or several lines; that of a line is in `input`. */
  className?: string
}

type FormFieldProps = FieldWords & {
  id: string
  /** As `useErrorText` takes it. */
  error: string | undefined
  value: string
  /** Below the control. */
  children?: ReactNode
}

/** A line, several lines or a list to choose from: label, hint and error above it, all tied to it. */
export function FormField(props: FormFieldProps) {
  const { id, name, label, labelHidden, hint, error, optional, value, children } = props
  const { rows, lang, input, choices, className } = props
  const common = useTranslations('common')
  const errorText = useErrorText()
  const shown = { name, lang, defaultValue: value }
  return (
    <Field
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      optional={optional ? common('optional') : undefined}
      error={errorText(error)}
    >
      {choices ? (
        <Select {...shown} className={className}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : rows ? (
        <TextArea {...shown} className={className} rows={rows} />
      ) : (
        <TextInput autoComplete="off" {...shown} {...input} />
      )}
      {children}
    </Field>
  )
}
