import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedErrors, type PostedForm } from '../../../lib/posted-form.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Note } from '../../../ui/note.tsx'
import { fieldId } from './shown-form.ts'

/** First thing in a form that was refused: what the rules say, then each field to change. */
export function DeskProblems({ posted, id }: { posted: PostedForm; id: string }) {
  const t = useTranslations('errors')
  const label = useTranslations('workshopDesk.field')
  const errorText = useErrorText()
  // Some errors are the same for several fields: in the summary each is told with its field.
  const nameOf = (name: string) =>
    label.has(name as Parameters<typeof label>[0])
      ? `${label(name as Parameters<typeof label>[0])}: `
      : ''
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
          message: `${nameOf(name)}${errorText(error) ?? ''}`,
        }))}
      />
    </>
  )
}
