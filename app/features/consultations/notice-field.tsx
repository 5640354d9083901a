import type { InputHTMLAttributes, ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import type { ShownNotice } from './notice-values.ts'

export type NoticeFieldProps = {
  shown: ShownNotice
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  /** Several lines of text. */
  rows?: number
  input?: Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'maxLength' | 'autoComplete'>
}

/** One text of the announcement. People write it in Polish, whatever the language of the page. */
export function NoticeField(props: NoticeFieldProps) {
  const { shown, name, label, hint, optional, rows, input } = props
  const common = useTranslations('common')
  const errorText = useErrorText()
  const value = { name, defaultValue: shown.text(name) }
  const isWords = input?.type === undefined
  return (
    <Field
      id={`notice-${name}`}
      label={label}
      hint={hint}
      optional={optional ? common('optional') : undefined}
      error={errorText(shown.error(name))}
    >
      {rows ? (
        <TextArea {...value} rows={rows} lang="pl" />
      ) : (
        <TextInput {...value} {...input} lang={isWords ? 'pl' : undefined} />
      )}
      <Stored shown={shown} name={name} />
    </Field>
  )
}

/** A hint in the line of the label, so that fields beside each other stay level. */
export function WithAside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <>
      {children} <span className="opt">({aside})</span>
    </>
  )
}

/** After a conflict: what somebody else left here. */
export function Stored({ shown, name }: { shown: ShownNotice; name: string }) {
  const t = useTranslations('consultations.form')
  const stored = shown.stored(name)
  if (stored === undefined) return null
  return (
    <p className="stored">
      {t('stored')} <span lang="pl">{stored || t('storedNothing')}</span>
    </p>
  )
}
