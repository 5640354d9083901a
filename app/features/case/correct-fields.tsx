import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { InputCount } from '../../ui/form-notes.tsx'
import { BODY_MAX, TITLE_MAX } from '../intake/limits.ts'

type TextState = { value: string; error: string | undefined }
type CorrectFieldsProps = { formId: string; title: TextState; body: TextState }

/** Title and text again, as they were sent last. */
export function CorrectFields({ formId, title, body }: CorrectFieldsProps) {
  const t = useTranslations('submit')
  return (
    <>
      <Field
        id={`${formId}-title`}
        label={t('field.title')}
        hint={t('field.titleHint', { max: TITLE_MAX })}
        error={title.error}
      >
        <TextInput name="title" required defaultValue={title.value} />
      </Field>
      <Field
        id={`${formId}-body`}
        label={t('field.body')}
        hint={t('field.bodyHint')}
        error={body.error}
      >
        <TextArea name="body" rows={8} required defaultValue={body.value} />
        <InputCount count={t('limit', { max: BODY_MAX })} />
      </Field>
    </>
  )
}
