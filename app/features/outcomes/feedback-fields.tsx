import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { SCALE } from './feedback-form.ts'

const ID = 'opinia'

/** Three questions; the last one in one's own words, if at all. */
export function FeedbackFields({ posted }: { posted: PostedForm }) {
  const t = useTranslations('outcomes.feedback')
  const common = useTranslations('common')
  const errorText = useErrorText()
  return (
    <form method="post" className="flow" noValidate>
      <FormProblems posted={posted} id={ID} />
      {(['heard', 'clear'] as const).map((name) => (
        <RadioGroup
          key={name}
          id={`${ID}-${name}`}
          name={name}
          legend={t(name)}
          required
          error={errorText(postedError(posted, name))}
          defaultValue={postedText(posted, name)}
          choices={SCALE.map((step, index) => ({
            value: String(index + 1),
            label: t(`scale.${step}`),
          }))}
        />
      ))}
      <Field
        id={`${ID}-comment`}
        label={t('comment')}
        hint={t('commentHint')}
        optional={common('optional')}
        error={errorText(postedError(posted, 'comment'))}
      >
        <TextArea name="comment" rows={5} defaultValue={postedText(posted, 'comment')} />
      </Field>
      <SendRow>
        <Button icon="send">{t('send')}</Button>
      </SendRow>
    </form>
  )
}
