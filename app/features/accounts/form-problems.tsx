import type { FormMetadata } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'

/** First thing in a refused form: what the rules refuse, then each field that must change. */
export function FormProblems<Fields extends Record<string, unknown>>({
  form,
}: {
  form: FormMetadata<Fields, string[]>
}) {
  const t = useTranslations('errors')
  const text = useErrorText()
  const errors = Object.entries(form.allErrors)
    .filter(([name]) => name !== '')
    .flatMap(([name, [first]]) => ({
      fieldId: `${form.id}-${name}`,
      message: text(first) ?? '',
    }))
  return (
    <>
      {form.errors?.map((error) => (
        <Note key={error} kind="error" icon="circle-alert" role="alert">
          {text(error)}
        </Note>
      ))}
      <ErrorSummary title={t('summary', { count: errors.length })} errors={errors} />
    </>
  )
}
