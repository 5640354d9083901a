import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import { fieldIdOf } from './desk-problems.tsx'
import { ANSWER_MAX, answerField } from '../form-limits.ts'

type AnswerFieldsProps = {
  questions: readonly Question[]
  person: ListedRegistration | null
  posted: PostedForm
  error: (name: string) => string | undefined
}

/** The organiser's own questions. On the phone none of them must be answered. */
export function AnswerFields({ questions, person, posted, error }: AnswerFieldsProps) {
  const t = useTranslations('registrations.form')
  const typed = posted?.initialValue?.answers as Record<string, unknown> | undefined
  const answerOf = (key: string) => {
    if (!posted) return person?.answers[key] ?? ''
    const said = typed?.[answerField(key).replace('answers.', '')]
    return typeof said === 'string' ? said : ''
  }
  return (
    <fieldset className="field rquestions">
      <legend className="lbl">{t('answers')}</legend>
      {questions.map((question) => {
        const name = answerField(question.key)
        const answer = answerOf(question.key)
        return (
          <Field key={question.key} id={fieldIdOf(name)} label={question.label} error={error(name)}>
            {question.kind === 'text' ? (
              <TextInput name={name} defaultValue={answer} maxLength={ANSWER_MAX} />
            ) : (
              <Select name={name} defaultValue={answer}>
                <option value="">{t('noAnswer')}</option>
                {optionsOf(question, answer).map((option) => (
                  <option key={option} value={option}>
                    {question.kind === 'yes_no' && (option === 'yes' || option === 'no')
                      ? t(option)
                      : option}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}

/** An answer that is no option any more stays what it was. */
function optionsOf({ kind, options }: Question, answer: string): string[] {
  const known = kind === 'yes_no' ? ['yes', 'no'] : options
  return answer === '' || known.includes(answer) ? known : [...known, answer]
}
