import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedErrors, type PostedForm } from '../../../lib/posted-form.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Note } from '../../../ui/note.tsx'
import { fieldId } from './shown-form.ts'

/** First thing in a form that was refused: what the rules say, then each field to change. */
export function DeskProblems({ posted, id }: { posted: PostedForm; id: string }) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const errors = postedErrors(posted)
  const fields = errors.filter(({ name }) => name !== '')
  return (
    <>
      {errors
        .filter(({ name }) => name === '')
        .map(({ error }) => (
          <Note key={error} kind="error" icon="circle-alert" role="alert">
            {errorText(error)}
          </Note>
        ))}
      <ErrorSummary
        title={t('summary', { count: fields.length })}
        errors={fields.map(({ name, error }) => ({
          fieldId: fieldId(id, name),
          message: errorText(error) ?? '',
        }))}
      />
    </>
  )
}
