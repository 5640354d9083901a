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
  value?: string | null
  optional?: boolean
  rows?: number
  lang?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  choices?: readonly { value: string; label: string }[]
}

/** One field about an indicator: what was typed if its form came back, else what is stored. */
export function IndicatorField(props: Props) {
  const { posted, name, label, hint, value, optional, rows, lang, inputMode, choices } = props
  const t = useTranslations('common')
  const errorText = useErrorText()
  const shown = { name, lang, defaultValue: postedText(posted, name) ?? value ?? '' }
  return (
    <Field
      id={`indicator-${name}`}
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
        <TextInput autoComplete="off" inputMode={inputMode} {...shown} />
      )}
    </Field>
  )
}

/** Several forms stand on the page: what came back belongs to the one that was sent. */
export function postedBy(posted: PostedForm, intent: string): PostedForm {
  return posted?.initialValue?.intent === intent ? posted : undefined
}
