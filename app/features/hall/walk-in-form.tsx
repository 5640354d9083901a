import { useState, type FormEvent } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ReasonFields, reasonOf } from './let-in-form.tsx'

type Props = {
  /** Of a plain form: sent twice it adds one person. */
  formKey: string
  free: number | null
  error?: string
  defaultName?: string
  /** Null: the plain form is sent. */
  onAdd: ((walkIn: { name: string | null; reason: string | null }) => void) | null
}

/** Somebody who had not signed up; not even a name is needed. */
export function WalkInForm({ formKey, free, error, defaultName, onAdd }: Props) {
  const t = useTranslations('dayOf')
  const [missing, setMissing] = useState(false)
  const isFull = free === 0
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!onAdd) return
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const reason = reasonOf(form) || null
    setMissing(isFull && reason === null)
    if (isFull && reason === null) return
    const name = form.get('name')
    onAdd({ name: typeof name === 'string' ? name.trim() || null : null, reason })
    event.currentTarget.reset()
  }
  const problem = missing ? t('letIn.needed') : error
  return (
    <details className="walkin" open={error !== undefined}>
      <summary className="btn btn--line btn--wide">
        <Icon name="plus" />
        {t('walkIn.open')}
      </summary>
      <form method="post" className="walkin__f flow" onSubmit={submit}>
        <HiddenInputs values={{ intent: 'walk_in', key: formKey }} />
        <Field id="walk-in-name" label={t('walkIn.name')} optional={`(${t('walkIn.optional')})`}>
          <TextInput name="name" maxLength={120} autoComplete="off" defaultValue={defaultName} />
        </Field>
        {isFull ? (
          <>
            <p>
              <b>{t('letIn.full')}</b>
            </p>
            <ReasonFields id="walk-in" error={problem} />
          </>
        ) : null}
        <Button>{t('walkIn.submit')}</Button>
      </form>
    </details>
  )
}
