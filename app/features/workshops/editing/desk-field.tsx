import type { InputHTMLAttributes, ReactNode } from 'react'
import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Field, Select, TextArea, TextInput } from '../../../ui/field.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

type DeskFieldProps = {
  shown: ShownForm
  name: string
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  optional?: boolean
  /** Several lines of text. */
  rows?: number
  /** Of what is written here; nothing for numbers, days and addresses. */
  lang?: string
  input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'autoFocus'
  >
  choices?: readonly { value: string; label: string }[]
}

/** One input of the organiser's forms, with what was typed, what is wrong and what somebody else left. */
export function DeskField(props: DeskFieldProps) {
  const { shown, name, label, labelHidden, hint, optional, rows, lang, input, choices } = props
  const common = useTranslations('common')
  const errorText = useErrorText()
  const value = { name, defaultValue: shown.text(name), lang }
  return (
    <Field
      id={fieldId(shown.id, name)}
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      optional={optional ? common('optional') : undefined}
      error={errorText(shown.error(name))}
    >
      {choices ? (
        <Select {...value}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : rows ? (
        <TextArea {...value} rows={rows} />
      ) : (
        <TextInput autoComplete="off" {...value} {...input} />
      )}
      <Stored shown={shown} name={name} choices={choices} />
    </Field>
  )
}

type StoredProps = Pick<DeskFieldProps, 'shown' | 'name' | 'choices'>

/** After a conflict: what somebody else left here. */
function Stored({ shown, name, choices }: StoredProps) {
  const t = useTranslations('workshopDesk')
  const stored = shown.stored(name)
  if (stored === undefined) return null
  const words = choices?.find((choice) => choice.value === stored)?.label ?? stored
  return (
    <p className="stored">
      {t('stored')} {words || t('storedNothing')}
    </p>
  )
}
