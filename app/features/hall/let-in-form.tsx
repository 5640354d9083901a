import { useRef, useState, type FormEvent } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, FieldError, Select, TextInput } from '../../ui/field.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'

export const REASONS = ['noShow', 'chair', 'companion'] as const

type Props = {
  /** Begins the ids. */
  id: string
  free: number | null
  error?: string
  defaultOpen?: boolean
  hidden: Record<string, string>
  name: string
  /** Null: the plain form is sent. */
  onLetIn: ((reason: string) => void) | null
}

/** Nobody without a seat enters without a reason, and whether a seat is free is said before. */
export function LetInForm({ id, free, error, defaultOpen, hidden, name, onLetIn }: Props) {
  const t = useTranslations('dayOf.letIn')
  const [missing, setMissing] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!onLetIn) return
    event.preventDefault()
    const reason = reasonOf(new FormData(event.currentTarget))
    setMissing(reason === '')
    if (reason === '') return
    if (details.current) details.current.open = false
    onLetIn(reason)
  }
  const problem = missing ? t('needed') : error
  return (
    <details ref={details} className="letin" id={id} open={defaultOpen}>
      <summary className="btn btn--line" aria-label={t('openNamed', { name })}>
        {t('open')}
      </summary>
      <form method="post" className="letin__f flow-s" onSubmit={submit}>
        <HiddenInputs values={{ ...hidden, intent: 'check_in', by: 'name' }} />
        <p>
          {free === null || free > 0 ? (
            free === null ? null : (
              t('free', { count: free })
            )
          ) : (
            <b>{t('full')}</b>
          )}
        </p>
        <ReasonFields id={id} error={problem} />
        <Button>{t('submit')}</Button>
      </form>
    </details>
  )
}

/** One of the usual reasons, or another one in words. */
export function ReasonFields({ id, error }: { id: string; error?: string }) {
  const t = useTranslations('dayOf.letIn')
  return (
    <>
      <Field id={`${id}-reason`} label={t('reason')}>
        <Select name="reason" defaultValue="">
          <option value="">{t('choose')}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={t(`reasons.${reason}`)}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={`${id}-other`} label={t('other')}>
        <TextInput name="other" maxLength={200} autoComplete="off" />
      </Field>
      {error ? <FieldError id={`${id}-reason`}>{error}</FieldError> : null}
    </>
  )
}

/** What was typed stands over what was chosen. */
export function reasonOf(form: FormData): string {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return text('other') || text('reason')
}
