import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Check } from '../../ui/check.tsx'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import type { Level } from './read-subject.server.ts'

type LiftFormProps = {
  id: string
  levels: readonly Level[]
  values: { level: string; text: string }
  posted: PostedForm
  withExample?: boolean
  children: ReactNode
}

/** One sentence and the level it leads to. */
export function LiftForm({ id, levels, values, posted, withExample, children }: LiftFormProps) {
  const t = useTranslations('maturity.lift')
  const d = useTranslations('maturity.draft')
  const errorText = useErrorText()
  return (
    <form method="post" className="sform" noValidate>
      <Field id={`${id}-level`} label={t('level')} error={errorText(postedError(posted, 'level'))}>
        <Select name="level" defaultValue={postedText(posted, 'level') ?? values.level}>
          {levels
            .filter((each) => each.level > 1)
            .map((each) => (
              <option key={each.level} value={each.level}>
                {each.level}. {each.name}
              </option>
            ))}
        </Select>
      </Field>
      <Field
        id={`${id}-text`}
        label={t('text')}
        hint={t('textHint')}
        error={errorText(postedError(posted, 'text'))}
      >
        <TextArea
          name="text"
          rows={3}
          lang="pl"
          defaultValue={postedText(posted, 'text') ?? values.text}
        />
      </Field>
      {withExample ? (
        <Check
          name="example"
          value="on"
          label={d('example')}
          defaultChecked={postedText(posted, 'example') === 'on'}
        />
      ) : null}
      {children}
    </form>
  )
}
