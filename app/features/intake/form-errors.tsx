import { useEffect } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'

type FormErrorsProps = {
  formId: string
  /** The form's errors by field name, as the form library keeps them; '' is the form itself. */
  errors: Record<string, string[] | undefined>
  /** Where errors lead that hang on no visible field. */
  firstField: string
  hiddenFields?: readonly string[]
  /** What fields are called, for errors that do not name theirs: „too long” may stand at several. */
  labels?: Readonly<Record<string, string>>
}

/** The summary above a refused form: every error, linked to its field. */
export function FormErrors({
  formId,
  errors,
  firstField,
  hiddenFields = [],
  labels = {},
}: FormErrorsProps) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const list = Object.entries(errors).flatMap(([name, keys]) =>
    (keys ?? []).slice(0, 1).map((key) => ({
      fieldId: `${formId}-${name === '' || hiddenFields.includes(name) ? firstField : name}`,
      message: named(labels[name], key, errorText(key) ?? ''),
    })),
  )
  const isRefused = list.length > 0
  useEffect(() => {
    if (isRefused) document.getElementById('error-summary')?.focus()
  }, [isRefused])
  return <ErrorSummary title={t('summary', { count: list.length })} errors={list} />
}

/** Sentences of the `errors` namespace fit any field; those of a form name their own. */
function named(label: string | undefined, key: string, message: string): string {
  return label && key.startsWith('errors.') ? `${label.replace(/[?:]$/, '')}: ${message}` : message
}
