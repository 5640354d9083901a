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
}

/** The summary above a refused form: every error, linked to its field. */
export function FormErrors({ formId, errors, firstField, hiddenFields = [] }: FormErrorsProps) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const list = Object.entries(errors).flatMap(([name, keys]) =>
    (keys ?? []).slice(0, 1).map((key) => ({
      fieldId: `${formId}-${name === '' || hiddenFields.includes(name) ? firstField : name}`,
      message: errorText(key) ?? '',
    })),
  )
  const isRefused = list.length > 0
  useEffect(() => {
    if (isRefused) document.getElementById('error-summary')?.focus()
  }, [isRefused])
  return <ErrorSummary title={t('summary', { count: list.length })} errors={list} />
}
