import { useEffect, useState, type RefObject } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { InputCount } from '../../ui/form-notes.tsx'

type TextFieldState = { value: string; error: string | undefined; max: number }

type TextFieldsProps = {
  formId: string
  formRef: RefObject<HTMLFormElement>
  title: TextFieldState
  body: TextFieldState
  savedAt: number | null
}

/** The two fields that make a postulate. */
export function TextFields({ formId, formRef, title, body, savedAt }: TextFieldsProps) {
  const t = useTranslations('submit')
  const format = useFormatter()
  const length = useBodyLength(formRef)
  return (
    <>
      <Field
        id={`${formId}-title`}
        label={t('field.title')}
        hint={t('field.titleHint', { max: title.max })}
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
        <TextArea name="body" rows={6} required defaultValue={body.value} />
        <InputCount
          count={
            length === null
              ? t('limit', { max: body.max })
              : t('count', { count: length, max: body.max })
          }
          saved={
            savedAt === null
              ? null
              : t('draft.saved', { time: format.dateTime(savedAt, { timeStyle: 'short' }) })
          }
        />
      </Field>
    </>
  )
}

/** Null until the script runs: a number that does not move would be a lie. */
function useBodyLength(form: RefObject<HTMLFormElement>): number | null {
  const [length, setLength] = useState<number | null>(null)
  useEffect(() => {
    const element = form.current
    const body = element?.elements.namedItem('body')
    if (!element || !(body instanceof HTMLTextAreaElement)) return undefined
    const count = () => setLength(body.value.length)
    count()
    element.addEventListener('input', count)
    element.addEventListener('filled', count)
    return () => {
      element.removeEventListener('input', count)
      element.removeEventListener('filled', count)
    }
  }, [form])
  return length
}
