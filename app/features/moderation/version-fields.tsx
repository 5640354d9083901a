import { useTranslations } from '../../i18n/page-context.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { Check } from '../../ui/check.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { SubmissionText } from '../submissions/submission-text.ts'
import { postedText, type PostedForm } from './posted.ts'

type VersionFieldsProps = {
  form: string
  draft: SubmissionText
  posted: PostedForm | null
  /** How many places were covered just now. */
  masked: number | null
}

/** The editor of what the public will read; it belongs to the form of the decision. */
export function VersionFields({ form, draft, posted, masked }: VersionFieldsProps) {
  const t = useTranslations('moderation.version')
  const text = useTranslations('moderation.text')
  const errorText = useErrorText()
  // Asked only of somebody who was just refused for it.
  const mayStay =
    posted?.errors.publicBody?.includes('moderation.errors.personalData') ||
    postedText(posted, 'keepPersonalData') === 'on'
  const errorOf = (name: string) => errorText(posted?.errors[name]?.[0])
  return (
    <Panel kind="staff" title={t('heading')} lead={t('why')}>
      <div className="flow-s">
        <Field id="public-title" label={t('title')} error={errorOf('publicTitle')}>
          <TextInput
            form={form}
            name="publicTitle"
            defaultValue={postedText(posted, 'publicTitle') ?? draft.title}
            maxLength={300}
            autoComplete="off"
          />
        </Field>
        <Field id="public-body" label={t('body')} error={errorOf('publicBody')}>
          <TextArea
            form={form}
            name="publicBody"
            rows={8}
            defaultValue={postedText(posted, 'publicBody') ?? draft.body}
          />
        </Field>
        {draft.proposal === null ? null : (
          <Field id="public-proposal" label={t('proposal')} error={errorOf('publicProposal')}>
            <TextArea
              form={form}
              name="publicProposal"
              rows={4}
              defaultValue={postedText(posted, 'publicProposal') ?? draft.proposal}
            />
          </Field>
        )}
        {draft.justification === null ? null : (
          <Field
            id="public-justification"
            label={t('justification')}
            error={errorOf('publicJustification')}
          >
            <TextArea
              form={form}
              name="publicJustification"
              rows={4}
              defaultValue={postedText(posted, 'publicJustification') ?? draft.justification}
            />
          </Field>
        )}
      </div>
      {mayStay ? (
        <Check
          form={form}
          name="keepPersonalData"
          defaultChecked={postedText(posted, 'keepPersonalData') === 'on'}
          label={t('keepPersonalData')}
        />
      ) : null}
      <p role="status" className="xs">
        {masked === null ? null : text('masked', { count: masked })}
      </p>
    </Panel>
  )
}
