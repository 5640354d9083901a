import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

type ReceivedDefaultProps = { id: string; value: string; today: string; error?: string }

/** When remarks came whose rows do not say it: many tables of offices leave it out. */
export function ReceivedDefault({ id, value, today, error }: ReceivedDefaultProps) {
  const t = useTranslations('letters.form')
  const common = useTranslations('common')
  return (
    <Field
      id={id}
      label={t('receivedDefault')}
      optional={common('optional')}
      hint={t('receivedDefaultHint')}
      error={error}
    >
      <TextInput type="date" name="wplyw" max={today} defaultValue={value} />
    </Field>
  )
}
