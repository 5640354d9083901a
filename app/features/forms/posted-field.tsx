import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { FormField, type FieldWords } from './form-field.tsx'

type PostedFieldProps = FieldWords & {
  /** Begins the id. */
  form: string
  posted: PostedForm
  /** What is stored. */
  value?: string | null
}

/** One field of a form: what was typed if the form came back, else what is stored. */
export function PostedField({ form, posted, value, ...words }: PostedFieldProps) {
  return (
    <FormField
      {...words}
      id={`${form}-${words.name}`}
      error={postedError(posted, words.name)}
      value={postedText(posted, words.name) ?? value ?? ''}
    />
  )
}
