import type { HTMLInputTypeAttribute } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Field, Hint, TextInput } from '../../ui/field.tsx'

const FIELDS: readonly { name: 'contactName' | 'email' | 'phone'; type: HTMLInputTypeAttribute }[] =
  [
    { name: 'contactName', type: 'text' },
    { name: 'email', type: 'email' },
    { name: 'phone', type: 'tel' },
  ]

/** Everything here is optional, and each field says what it is for. */
export function ContactFields({ formId, posted }: { formId: string; posted: PostedForm }) {
  const t = useTranslations('intake')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const groupId = `${formId}-contact`
  return (
    <fieldset className="field" aria-describedby={`${groupId}-description`}>
      <legend className="lbl">
        {t('contact')} <span className="opt">{common('optional')}</span>
      </legend>
      <Hint id={groupId}>{t('contactHint')}</Hint>
      <div className="sform__three">
        {FIELDS.map(({ name, type }) => (
          <Field
            key={name}
            id={`${formId}-${name}`}
            label={t(name)}
            hint={t(`${name}Hint`)}
            error={errorText(postedError(posted, name))}
          >
            <TextInput
              type={type}
              name={name}
              autoComplete="off"
              defaultValue={postedText(posted, name)}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
