import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Check } from '../../../ui/check.tsx'
import { Field, Hint, TextInput } from '../../../ui/field.tsx'
import { ACCESS_NEEDS, type Question } from '../../workshops/workshop-parts.ts'
import { NAME_MAX, NOTE_MAX } from '../form-limits.ts'
import { QuestionFields } from './question-fields.tsx'
import { fieldId } from './sign-up-errors.tsx'
import { shownPerson, type KnownPerson } from './shown-person.ts'

type Props = {
  posted: PostedForm
  known: KnownPerson
  questions: readonly Question[]
  /** Days after the session when needs are erased. */
  needsKeptDays: number
}

/** Who comes, how to reach them, the organiser's questions and what they need. */
export function PersonFields({ posted, known, questions, needsKeptDays }: Props) {
  const t = useTranslations('workshops.form')
  const optional = useTranslations('common')('optional')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const shown = shownPerson(posted, known)
  return (
    <>
      <Field id={fieldId('name')} label={t('name')} error={error('name')}>
        <TextInput
          name="name"
          autoComplete="name"
          required
          defaultValue={shown.text('name')}
          maxLength={NAME_MAX}
        />
      </Field>
      <Field id={fieldId('email')} label={t('email')} hint={t('reach')} error={error('email')}>
        <TextInput
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={shown.text('email')}
        />
      </Field>
      <Field id={fieldId('phone')} label={t('phone')} error={error('phone')}>
        <TextInput name="phone" type="tel" autoComplete="tel" defaultValue={shown.text('phone')} />
      </Field>
      <Field
        id={fieldId('organisation')}
        label={t('organisation')}
        optional={optional}
        error={error('organisation')}
      >
        <TextInput
          name="organisation"
          autoComplete="organization"
          defaultValue={shown.text('organisation')}
          maxLength={NAME_MAX}
        />
      </Field>
      <QuestionFields questions={questions} shown={shown} error={error} />
      <NeedFields shown={shown} error={error} needsKeptDays={needsKeptDays} />
    </>
  )
}

type NeedProps = {
  shown: ReturnType<typeof shownPerson>
  error: (name: string) => string | undefined
  needsKeptDays: number
}

function NeedFields({ shown, error, needsKeptDays }: NeedProps) {
  const t = useTranslations('workshops.form')
  const optional = useTranslations('common')('optional')
  const name = useTranslations('status.accessNeed')
  return (
    <fieldset className="field needs" aria-describedby={`${fieldId('needs')}-description`}>
      <legend className="lbl">
        {t('needs')} <span className="opt">{optional}</span>
      </legend>
      {ACCESS_NEEDS.map((need, index) => (
        <div key={need}>
          <Check
            id={index === 0 ? fieldId('needs') : undefined}
            name="needs"
            value={need}
            label={name(need)}
            defaultChecked={shown.isTicked(need)}
          />
          <Field
            id={fieldId(`note.${need}`)}
            className="needs__note"
            label={t('note', { need: name(need) })}
            error={error(`note.${need}`)}
          >
            <TextInput name={`note.${need}`} defaultValue={shown.note(need)} maxLength={NOTE_MAX} />
          </Field>
        </div>
      ))}
      <Hint id={fieldId('needs')}>{t('needsHint', { days: needsKeptDays })}</Hint>
    </fieldset>
  )
}
