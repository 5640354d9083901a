import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormErrors } from '../intake/form-errors.tsx'

export const UPLOAD_FORM_ID = 'import'
const RULES = ['text', 'dates', 'code', 'moderation', 'again', 'bad'] as const

/** `children`: what else must be known of the file, after its source. */
export function UploadForm(props: { posted: PostedForm; children?: ReactNode }) {
  const { posted, children } = props
  const t = useTranslations('importing.upload')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const errors = Object.fromEntries(
    Object.entries(posted?.error ?? {}).map(([name, keys]) => [name, keys ?? undefined]),
  )
  return (
    <Panel kind="staff" title={t('title')}>
      <form className="sform" method="post" encType="multipart/form-data" noValidate>
        <FormErrors
          formId={UPLOAD_FORM_ID}
          errors={errors}
          firstField="file"
          hiddenFields={['intent', 'batch']}
        />
        <Field
          id={`${UPLOAD_FORM_ID}-file`}
          label={t('file')}
          hint={t('fileHint')}
          error={error('file')}
        >
          <TextInput
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv,text/plain"
          />
        </Field>
        <Field
          id={`${UPLOAD_FORM_ID}-source`}
          label={t('source')}
          hint={t('sourceHint')}
          error={error('source')}
        >
          <TextInput
            name="source"
            required
            autoComplete="off"
            defaultValue={postedText(posted, 'source')}
          />
        </Field>
        {children}
        <SendRow>
          <Button name="intent" value="upload" icon="upload">
            {t('send')}
          </Button>
          <span className="muted sm">{t('note')}</span>
        </SendRow>
      </form>
    </Panel>
  )
}

/** What a person should know before rather than after. */
export function ImportRules() {
  const t = useTranslations('importing.upload')
  return (
    <Panel kind="staff" title={t('rules')}>
      <ul className="tips">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
        <li>
          {t('command')} <code>npm run import</code>
        </li>
      </ul>
    </Panel>
  )
}
