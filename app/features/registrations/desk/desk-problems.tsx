import { useErrorText } from '../../../i18n/error-text.ts'
import { postedError, postedErrors, type PostedForm } from '../../../lib/posted-form.ts'

/** What was wrong with a form that came back: with the whole, and at its fields. */
export function useDeskProblems(posted: PostedForm) {
  const text = useErrorText()
  const said = postedErrors(posted).map(({ name, error }) => ({ name, message: text(error) ?? '' }))
  return {
    forms: said.filter(({ name }) => name === '').map(({ message }) => message),
    fields: said
      .filter(({ name }) => name !== '')
      .map(({ name, message }) => ({ fieldId: fieldIdOf(name), message })),
    at: (name: string) => text(postedError(posted, name)),
  }
}

/** `answers.q1a` is the field `answers-q1a`, `needs[0]` the group `needs`. */
export function fieldIdOf(name: string): string {
  return name.replace(/\[\d+\]/g, '').replaceAll('.', '-')
}
