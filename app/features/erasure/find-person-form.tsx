import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../accounts/form-problems.tsx'
import { typedWish, type TypedWish } from './typed-wish.ts'

type Props = { last: SubmissionResult<string[]> | undefined; typed: Record<string, unknown> }

/** Whom a request is about, as far as the person told. */
export function FindPersonForm({ last, typed }: Props) {
  const t = useTranslations('erasure.desk')
  const text = useErrorText()
  const [form, fields] = useForm<TypedWish>({ id: 'find', lastResult: last })
  const values = typedWish(typed)
  const error = (field: keyof TypedWish) => text(fields[field].errors?.[0])
  return (
    <Panel kind="staff" title={t('title')} titleHidden>
      <form method="post" className="flow" id={form.id} noValidate autoComplete="off">
        <FormProblems form={form} />
        <Field id={fields.email.id} label={t('email')} error={error('email')}>
          <TextInput type="email" name="email" defaultValue={values.email} maxLength={254} />
        </Field>
        <Field id={fields.phone.id} label={t('phone')} error={error('phone')}>
          <TextInput type="tel" name="phone" defaultValue={values.phone} maxLength={40} />
        </Field>
        <Field
          id={fields.numbers.id}
          label={t('numbers')}
          hint={t('numbersHint')}
          error={error('numbers')}
        >
          <TextInput name="numbers" defaultValue={values.numbers} maxLength={600} />
        </Field>
        <Field id={fields.words.id} label={t('words')} hint={t('wordsHint')} error={error('words')}>
          <TextArea name="words" defaultValue={values.words} rows={3} maxLength={1_000} />
        </Field>
        <div className="row">
          <Button name="intent" value="find" icon="search">
            {t('find')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
