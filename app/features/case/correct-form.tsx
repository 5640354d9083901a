import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { SubSection } from '../../ui/section.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import type { CaseView } from './case-view.server.ts'
import { CorrectFields } from './correct-fields.tsx'

type CorrectFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  view: CaseView
  moderationDays: number
  estates: readonly { id: number; name: string }[]
}

/** The answer to the moderator's question: the text, written better. */
export function CorrectForm({ lastResult, view, moderationDays, estates }: CorrectFormProps) {
  const t = useTranslations('follow.correct')
  const submit = useTranslations('submit')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const [form, fields] = useForm<
    Record<'title' | 'body' | 'proposal' | 'justification' | 'estate', string>
  >({
    id: 'correct',
    lastResult,
  })
  // What was sent back counts, also where a field was emptied.
  const shown = (typed: string | undefined, stored: string) => typed ?? (lastResult ? '' : stored)
  const stateOf = (name: 'title' | 'body' | 'proposal' | 'justification') => ({
    value: shown(fields[name].initialValue, view.own[name] ?? ''),
    error: errorText(fields[name].errors?.[0]),
  })
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
          kind={view.kind}
          title={stateOf('title')}
          body={stateOf('body')}
          proposal={stateOf('proposal')}
          justification={stateOf('justification')}
        />
        <Field
          id="correct-estate"
          label={submit('field.estate')}
          optional={common('optional')}
          error={errorText(fields.estate.errors?.[0])}
        >
          <Select
            name="estate"
            defaultValue={shown(fields.estate.initialValue, String(view.own.estateId ?? ''))}
          >
            <option value="">{submit('field.estateUnknown')}</option>
            {estates.map((estate) => (
              <option key={estate.id} value={estate.id}>
                {estate.name}
              </option>
            ))}
          </Select>
        </Field>
        <SendRow>
          <Button name="intent" value="correct">
            {t('send')}
          </Button>
        </SendRow>
      </form>
    </SubSection>
  )
}
