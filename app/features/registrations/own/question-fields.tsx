import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import { ANSWER_MAX, answerField } from '../form-limits.ts'
import type { ShownPerson } from './shown-person.ts'
import { fieldId } from './sign-up-errors.tsx'

type Props = {
  questions: readonly Question[]
  shown: ShownPerson
  error: (name: string) => string | undefined
}

/** What the organiser asks besides. */
export function QuestionFields({ questions, shown, error }: Props) {
  const t = useTranslations('workshops.form')
  const optional = useTranslations('common')('optional')
  return questions.map(({ key, label, kind, options, required }) => {
    const name = answerField(key)
    const answer = shown.answer(key)
    return (
      <Field
        key={key}
        id={fieldId(name)}
        label={<Written locale="pl">{label}</Written>}
        optional={required ? undefined : optional}
        error={error(name)}
      >
        {kind === 'text' ? (
          <TextInput name={name} required={required} defaultValue={answer} maxLength={ANSWER_MAX} />
        ) : (
          <Select name={name} required={required} defaultValue={answer}>
            <option value="">{t('choose')}</option>
            {kind === 'yes_no'
              ? (['yes', 'no'] as const).map((option) => (
                  <option key={option} value={option}>
                    {t(option)}
                  </option>
                ))
              : options.map((option) => (
                  <option key={option} value={option} lang="pl">
                    {option}
                  </option>
                ))}
          </Select>
        )}
      </Field>
    )
  })
}
