import { useForm, type SubmissionResult } from '@conform-to/react'
import type { Locale } from '#db/schema.ts'
import { LOCALES } from '../../i18n/messages.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { NameField, PasswordField } from './fields.tsx'
import { FormProblems } from './form-problems.tsx'

type Last = SubmissionResult<string[]> | undefined
type ProfileProps = { lastResult: Last; name: string; locale: Locale }

export function ProfileForm({ lastResult, name, locale }: ProfileProps) {
  const t = useTranslations()
  const [form, fields] = useForm<{ name: string; locale: string }>({ id: 'profile', lastResult })
  return (
    <form method="post" className="form" id={form.id} noValidate>
      <FormProblems form={form} />
      <NameField field={fields.name} name={name} />
      <Field id={fields.locale.id} label={t('account.field.locale')}>
        <Select name="locale" defaultValue={fields.locale.initialValue ?? locale}>
          {LOCALES.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`shell.languages.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className="row">
        <Button name="intent" value="profile">
          {t('account.own.saveProfile')}
        </Button>
      </div>
    </form>
  )
}

export function PasswordForm({ lastResult, email }: { lastResult: Last; email: string }) {
  const t = useTranslations('account.own')
  const [form, fields] = useForm<{ current: string; next: string }>({ id: 'password', lastResult })
  return (
    <form method="post" className="form" id={form.id} noValidate>
      <FormProblems form={form} />
      {/* Tells password managers whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField field={fields.current} kind="currentPassword" />
      <PasswordField field={fields.next} kind="newPassword" />
      <div className="row">
        <Button name="intent" value="password">
          {t('savePassword')}
        </Button>
      </div>
    </form>
  )
}
