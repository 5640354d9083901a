import { useErrorText } from '../../i18n/error-text.ts'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'

/** What a form of the entry desk shows: what was typed, what is wrong, and the key it is sent under. */
export function usePostedEntry(posted: PostedForm, keyUsed: string, newKey: string) {
  const errorText = useErrorText()
  const value = (name: string) => postedText(posted, name) ?? ''
  const error = (name: string) => errorText(postedError(posted, name))
  const errors = Object.fromEntries(
    Object.entries(posted?.error ?? {}).map(([name, keys]) => [name, keys ?? undefined]),
  )
  const isKept = isIdempotencyKey(value('key')) && !errors['']?.includes(keyUsed)
  return { value, error, errors, key: isKept ? value('key') : newKey }
}
