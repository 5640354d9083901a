import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { SubSection } from '../../ui/section.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import type { CaseView } from './case-view.server.ts'
import { CorrectFields } from './correct-fields.tsx'

type CorrectFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  view: CaseView
  moderationDays: number
}

/** The answer to the moderator's question: the text, written better. */
export function CorrectForm({ lastResult, view, moderationDays }: CorrectFormProps) {
  const t = useTranslations('follow.correct')
  const errorText = useErrorText()
  const [form, fields] = useForm<{ title: string; body: string }>({ id: 'correct', lastResult })
  return (
    <SubSection title={t('title')} id="popraw">
      <form className="form" method="post" noValidate>
        <p>{t('lead', { days: moderationDays })}</p>
        <FormErrors
          formId="correct"
          errors={form.allErrors}
          firstField="title"
          hiddenFields={['revision', 'intent']}
        />
        <input type="hidden" name="revision" value={view.revision} />
        <CorrectFields
          formId="correct"
          title={{
            value: fields.title.initialValue ?? view.own.title,
            error: errorText(fields.title.errors?.[0]),
          }}
          body={{
            value: fields.body.initialValue ?? view.own.body,
            error: errorText(fields.body.errors?.[0]),
          }}
        />
        <SendRow>
          <Button name="intent" value="correct">
            {t('send')}
          </Button>
        </SendRow>
      </form>
    </SubSection>
  )
}
