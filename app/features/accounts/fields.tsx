import type { FieldMetadata } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

type TextField = FieldMetadata<string, Record<string, unknown>, string[]>
type AnyField = Pick<TextField, 'id' | 'name' | 'initialValue' | 'errors'>

export function EmailField({ field }: { field: AnyField }) {
  const t = useTranslations('account.field')
  const text = useErrorText()
  return (
    <Field id={field.id} label={t('email')} error={text(field.errors?.[0])}>
      <TextInput
        type="email"
        name={field.name}
        defaultValue={field.initialValue}
        autoComplete="email"
        maxLength={254}
        required
      />
    </Field>
  )
}

/** Where a password is chosen, the rules are said before it is typed. */
export function PasswordField({
  field,
  kind = 'password',
}: {
  field: AnyField
  kind?: 'password' | 'newPassword' | 'currentPassword' | 'firstPassword'
}) {
  const t = useTranslations('account.field')
  const text = useErrorText()
  const isNew = kind === 'newPassword' || kind === 'firstPassword'
  return (
    <Field
      id={field.id}
      label={t(kind === 'firstPassword' ? 'password' : kind)}
      hint={isNew ? t('passwordHint') : undefined}
      error={text(field.errors?.[0])}
    >
      <TextInput
        type="password"
        name={field.name}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
      />
    </Field>
  )
}

export function NameField({ field, name }: { field: AnyField; name?: string }) {
  const t = useTranslations('account.field')
  const text = useErrorText()
  return (
    <Field id={field.id} label={t('name')} hint={t('nameHint')} error={text(field.errors?.[0])}>
      <TextInput
        name={field.name}
        defaultValue={field.initialValue ?? name}
        autoComplete="nickname"
        required
      />
    </Field>
  )
}
