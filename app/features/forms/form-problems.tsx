import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedErrors, type PostedForm } from '../../lib/posted-form.ts'
import { ErrorSummary, FocusedRefusal } from '../../ui/error-summary.tsx'
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
        .map(({ error }, index) => {
          const note = (
            <Note key={error} kind="error" icon="circle-alert" role="alert">
              {errorText(error)}
            </Note>
          )
          // One of them takes the focus, where the summary of fields does not.
          return index === 0 && fields.length === 0 ? (
            <FocusedRefusal key={error}>{note}</FocusedRefusal>
          ) : (
            note
          )
        })}
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
