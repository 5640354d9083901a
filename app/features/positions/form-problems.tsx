import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedErrors, type PostedForm } from '../../lib/posted-form.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'

type FormProblemsProps = {
  posted: PostedForm
  /** Begins the ids of the fields. */
  id: string
}

/** First thing on a page whose form was refused: what the rules say, then each field to change. */
export function FormProblems({ posted, id }: FormProblemsProps) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const errors = postedErrors(posted)
  const fields = errors.filter(({ name }) => name !== '')
  return (
    <>
      {errors
        .filter(({ name }) => name === '')
        .map(({ error }, index) => (
          // Where the focus goes, as in the summary of fields: one of them at most.
          <div key={error} tabIndex={-1} autoFocus={index === 0 && fields.length === 0}>
            <Note kind="error" icon="circle-alert" role="alert">
              {errorText(error)}
            </Note>
          </div>
        ))}
      <ErrorSummary
        title={t('summary', { count: fields.length })}
        errors={fields.map(({ name, error }) => ({
          fieldId: `${id}-${name.replace(/\W.*/, '')}`,
          message: errorText(error) ?? '',
        }))}
      />
    </>
  )
}
