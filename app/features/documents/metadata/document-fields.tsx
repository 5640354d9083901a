import type { ReactElement } from 'react'
import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Half } from '../../../ui/columns.tsx'
import { Field, Select, TextArea, TextInput } from '../../../ui/field.tsx'
import { DOCUMENT_KINDS } from '../../reading/document-kinds.ts'
import type { EditedDocument } from './read-document.server.ts'

type Words = EditedDocument['words']
type DocumentFieldsProps = {
  formId: string
  /** What is stored; undefined for a new document. */
  words: Words | undefined
  posted: PostedForm
  /** Somebody saved meanwhile: what is stored stands beside what was typed. */
  isConflict?: boolean
}

export function DocumentFields({ formId, words, posted, isConflict = false }: DocumentFieldsProps) {
  const t = useTranslations('documents.edit')
  const kinds = useTranslations('reading.kind')
  const common = useTranslations('common')
  const errorText = useErrorText()
  function field(name: keyof Words, label: string, hint: string, control: ReactElement) {
    const typed = postedText(posted, name) ?? words?.[name] ?? ''
    const stored = words?.[name] ?? ''
    const isOther = isConflict && typed.replaceAll('\r\n', '\n') !== stored
    return (
      <Field
        id={`${formId}-${name}`}
        label={label}
        hint={
          isOther ? (
            <>
              {hint} <b>{t('storedNow', { value: shown(name, stored) })}</b>
            </>
          ) : (
            hint
          )
        }
        optional={name === 'title' ? undefined : common('optional')}
        error={errorText(postedError(posted, name))}
      >
        {control.type === TextArea ? (
          <TextArea {...control.props} name={name} defaultValue={typed} />
        ) : (
          <TextInput {...control.props} name={name} defaultValue={typed} />
        )}
      </Field>
    )
  }
  function shown(name: keyof Words, stored: string): string {
    if (stored === '') return t('storedEmpty')
    return name === 'kind' ? kinds(stored as (typeof DOCUMENT_KINDS)[number]) : stored
  }
  const kind = postedText(posted, 'kind') ?? words?.kind ?? ''
  return (
    <>
      <Field
        id={`${formId}-kind`}
        label={t('kind')}
        hint={
          isConflict && words && words.kind !== kind
            ? t('storedNow', { value: shown('kind', words.kind) })
            : undefined
        }
        error={errorText(postedError(posted, 'kind'))}
      >
        <Select name="kind" required defaultValue={kind}>
          <option value="">{t('choose')}</option>
          {DOCUMENT_KINDS.map((each) => (
            <option key={each} value={each}>
              {kinds(each)}
            </option>
          ))}
        </Select>
      </Field>
      {field('title', t('name'), t('nameHint'), <TextInput required autoComplete="off" />)}
      {field('summary', t('summary'), t('summaryHint'), <TextArea rows={5} />)}
      <Half>
        {field('authorName', t('authorName'), t('authorNameHint'), <TextInput />)}
        {field('madeOn', t('madeOn'), t('madeOnHint'), <TextInput autoComplete="off" />)}
      </Half>
      {field('method', t('method'), t('methodHint'), <TextArea rows={3} />)}
      {field('sample', t('sample'), t('sampleHint'), <TextInput />)}
      {field('sourceUrl', t('sourceUrl'), t('sourceUrlHint'), <TextInput type="url" />)}
    </>
  )
}
