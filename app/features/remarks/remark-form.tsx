import { useForm, type SubmissionResult } from '@conform-to/react'
import { useMemo, useRef } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Awake } from '../../ui/awake.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { InputCount } from '../../ui/form-notes.tsx'
import { draftStore } from '../intake/draft-store.ts'
import { FormErrors } from '../intake/form-errors.tsx'
import { useCarefulSend } from '../intake/use-careful-send.ts'
import { useDraft } from '../intake/use-draft.ts'
import { REMARK_MAX } from './limits.ts'
import { AddProblem, DraftNotes } from './remark-notes.tsx'
import { useSelectedWords } from './use-selected-words.ts'

export type RemarkFields = {
  body: string
  proposal: string
  justification: string
  selected: string
}

export type RemarkFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  /** Of a page that was never sent; a refused one keeps its own. */
  formKey: string
  /** When it was opened, signed. */
  begun: string
  /** What stands in it at first. */
  initial: RemarkFields
  /** The wording now, where another can be proposed. */
  current: string | null
  /** The number of the remark that it answers. */
  replyTo: string | null
  isEdit: boolean
  /** The id of the text in which words can be selected; null where there is none. */
  textId: string | null
  /** Where this device keeps it. */
  draftKey: string
}

const FORM_ID = 'remark'

/** One remark: only what it says is required. */
export function RemarkForm(props: RemarkFormProps) {
  const { lastResult, initial, current, replyTo, isEdit, textId, draftKey } = props
  const t = useTranslations('remarks')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const format = useFormatter()
  const formRef = useRef<HTMLFormElement>(null)
  const [form, fields] = useForm<Record<string, string>>({ id: FORM_ID, lastResult })
  const store = useMemo(() => remarkDraft(draftKey, current ?? ''), [draftKey, current])
  const draft = useDraft(formRef, { answeredByServer: lastResult !== undefined || isEdit, store })
  useSelectedWords(textId ?? '', formRef, 'selected')
  const { problem, isSending, send } = useCarefulSend()
  const typed = (name: string) => String(fields[name]?.initialValue ?? '')
  const value = (name: keyof RemarkFields) => (lastResult ? typed(name) : initial[name])
  const error = (name: string) => errorText(fields[name]?.errors?.[0])
  const key = lastResult && isIdempotencyKey(typed('key')) ? typed('key') : props.formKey
  const begun = (lastResult && typed('begun')) || props.begun
  const optional = common('optional')
  return (
    <form
      className="rform"
      method="post"
      encType="multipart/form-data"
      noValidate
      ref={formRef}
      onSubmit={(event) => void send(event)}
    >
      <FormErrors
        formId={FORM_ID}
        errors={form.allErrors}
        firstField="body"
        hiddenFields={['key', 'begun', 'replyTo', 'website']}
      />
      <DraftNotes draft={draft} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="begun" value={begun} />
      {replyTo ? <input type="hidden" name="replyTo" value={replyTo} /> : null}
      <div hidden>
        <input name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </div>
      <Field
        id={`${FORM_ID}-body`}
        label={t('field.body')}
        hint={t('hint.body')}
        error={error('body')}
      >
        <TextArea name="body" rows={4} required defaultValue={value('body')} />
        <InputCount
          count={t('hint.max', { max: REMARK_MAX })}
          saved={
            draft.savedAt === null
              ? null
              : t('draft.saved', { time: format.dateTime(draft.savedAt, { timeStyle: 'short' }) })
          }
        />
      </Field>
      {textId && !replyTo ? (
        <Field
          id={`${FORM_ID}-selected`}
          label={t('field.selected')}
          optional={optional}
          hint={
            <>
              {t('hint.selected')} <Awake>{t('hint.selectedScript')}</Awake>
            </>
          }
          error={error('selected')}
        >
          <TextArea name="selected" rows={1} defaultValue={value('selected')} />
        </Field>
      ) : null}
      {current === null || replyTo ? null : (
        <Field
          id={`${FORM_ID}-proposal`}
          label={t('field.proposal')}
          optional={optional}
          hint={t('hint.proposal')}
          error={error('proposal')}
        >
          <TextArea
            name="proposal"
            rows={Math.min(12, 3 + Math.ceil(current.length / 60))}
            defaultValue={value('proposal')}
          />
        </Field>
      )}
      {replyTo ? null : (
        <Field
          id={`${FORM_ID}-justification`}
          label={t('field.justification')}
          optional={optional}
          error={error('justification')}
        >
          <TextArea name="justification" rows={3} defaultValue={value('justification')} />
        </Field>
      )}
      <AddProblem problem={problem} />
      <SendRow>
        <Button aria-disabled={isSending || undefined}>
          {isSending ? t('add.sending') : isEdit ? t('add.save') : t('add.submit')}
        </Button>
        <span className="muted sm">{replyTo ? t('add.replyNote') : t('add.note')}</span>
      </SendRow>
    </form>
  )
}

export function remarkDraft(key: string, current: string) {
  return draftStore({
    key: `idea-kielce:draft:remark:${key}`,
    fields: ['body', 'proposal', 'justification', 'selected'],
    empty: { body: '', proposal: current, justification: '', selected: '' },
  })
}
