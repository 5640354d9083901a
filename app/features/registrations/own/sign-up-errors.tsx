import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedErrors, type PostedForm } from '../../../lib/posted-form.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'

/** `answers.q1` as a part of an id. */
export function fieldId(name: string): string {
  return `zapis-${name.replace(/\W+/g, '-')}`
}

/** Errors of fields nobody sees lead to the first one. */
const HIDDEN = new Set(['', 'key', 'website', 'session', 'revision', 'intent'])

/**
 * Every error of a refused form, linked to its field. That the page was open too long is said only
 * where nothing else is wrong: a fresh key is in the form already.
 */
export function SignUpErrors({ posted, title }: { posted: PostedForm; title?: string }) {
  const t = useTranslations('errors')
  const errorText = useErrorText()
  const all = postedErrors(posted)
  const corrections = all.filter(({ name }) => name !== 'key')
  const errors = (corrections.length > 0 ? corrections : all).map(({ name, error }) => ({
    fieldId: fieldId(HIDDEN.has(name) ? 'name' : name),
    message: errorText(error) ?? '',
  }))
  return <ErrorSummary title={title ?? t('summary', { count: errors.length })} errors={errors} />
}
