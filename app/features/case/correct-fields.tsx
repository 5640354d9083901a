import type { SubmissionKind } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { InputCount } from '../../ui/form-notes.tsx'
import { BODY_MAX, TITLE_MAX } from '../intake/limits.ts'

type TextState = { value: string; error: string | undefined }
type CorrectFieldsProps = {
  formId: string
  kind: SubmissionKind
  title: TextState
  body: TextState
  proposal: TextState
  justification: TextState
}

/** Title and text again, as they were sent last. The title of a remark is ours: it names the place. */
export function CorrectFields(props: CorrectFieldsProps) {
  const { formId, kind, title, body, proposal, justification } = props
  const t = useTranslations('submit')
  const remark = useTranslations('remarks.field')
  const common = useTranslations('common')
  const isRemark = kind === 'remark'
  return (
    <>
      {isRemark ? (
        <input type="hidden" name="title" value={title.value} />
      ) : (
        <Field
          id={`${formId}-title`}
          label={t('field.title')}
          hint={t('field.titleHint', { max: TITLE_MAX })}
          error={title.error}
        >
          <TextInput name="title" required defaultValue={title.value} />
        </Field>
      )}
      <Field
        id={`${formId}-body`}
        label={isRemark ? remark('body') : t('field.body')}
        hint={isRemark ? undefined : t('field.bodyHint')}
        error={body.error}
      >
        <TextArea name="body" rows={8} required defaultValue={body.value} />
        <InputCount count={t('limit', { max: BODY_MAX })} />
      </Field>
      {isRemark ? (
        <>
          <Field
            id={`${formId}-proposal`}
            label={remark('proposal')}
            optional={common('optional')}
            error={proposal.error}
          >
            <TextArea name="proposal" rows={5} defaultValue={proposal.value} />
          </Field>
          <Field
            id={`${formId}-justification`}
            label={remark('justification')}
            optional={common('optional')}
            error={justification.error}
          >
            <TextArea name="justification" rows={5} defaultValue={justification.value} />
          </Field>
        </>
      ) : null}
    </>
  )
}
