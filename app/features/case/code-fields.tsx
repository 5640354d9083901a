import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

type One = { id: string; value: string; error: string | undefined }

export function NumberField({ id, value, error }: One) {
  const t = useTranslations('follow.form')
  return (
    <Field id={id} label={t('number')} hint={t('numberHint')} error={error}>
      <TextInput
        name="number"
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        className="input--short"
      />
    </Field>
  )
}

/** Never filled in again by us: a code stays out of pages, except the receipt. */
export function CodeField({ id, error }: Omit<One, 'value'>) {
  const t = useTranslations('follow.form')
  return (
    <Field id={id} label={t('code')} hint={t('codeHint')} error={error}>
      <TextInput
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="input--short code"
      />
    </Field>
  )
}
