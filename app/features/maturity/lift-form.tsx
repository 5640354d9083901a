import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Check } from '../../ui/check.tsx'
import { PostedField } from '../forms/posted-field.tsx'
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
  const field = { form: id, posted }
  return (
    <form method="post" className="sform" noValidate>
      <PostedField
        {...field}
        name="level"
        label={t('level')}
        value={values.level}
        choices={levels
          .filter(({ level }) => level > 1)
          .map(({ level, name }) => ({ value: String(level), label: `${level}. ${name}` }))}
      />
      <PostedField
        {...field}
        name="text"
        label={t('text')}
        hint={t('textHint')}
        value={values.text}
        rows={3}
        lang="pl"
      />
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
