import { useErrorText } from '../../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, TextButton } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { FormErrors } from '../../intake/form-errors.tsx'
import type { EditedDocument } from './read-document.server.ts'

type Attachment = EditedDocument['attachments'][number] & { href: string }

const FORM_ID = 'zalacznik'
const ACCEPTED = '.pdf,.docx,.xlsx,.csv,.json,.jpg,.jpeg,.png'

export function AttachmentsPanel({
  attachments,
  posted,
}: {
  attachments: readonly Attachment[]
  posted: PostedForm
}) {
  const t = useTranslations('documents.attachment')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const errors = Object.entries(posted?.error ?? {})
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} id="zalaczniki">
      <div className="dpanel">
        {attachments.length > 0 ? (
          <AttachmentList attachments={attachments} />
        ) : (
          <p className="muted">{t('none')}</p>
        )}
        <form className="sform" method="post" encType="multipart/form-data" noValidate>
          <FormErrors
            formId={FORM_ID}
            errors={Object.fromEntries(errors.map(([name, keys]) => [name, keys ?? undefined]))}
            firstField="file"
            hiddenFields={['intent', 'attachment']}
          />
          <Field
            id={`${FORM_ID}-attachmentTitle`}
            label={t('name')}
            hint={t('nameHint')}
            error={error('attachmentTitle')}
          >
            <TextInput
              name="attachmentTitle"
              required
              autoComplete="off"
              defaultValue={postedText(posted, 'attachmentTitle')}
            />
          </Field>
          <Field
            id={`${FORM_ID}-file`}
            label={t('file')}
            hint={t('fileHint')}
            error={error('file')}
          >
            <TextInput type="file" name="file" required accept={ACCEPTED} />
          </Field>
          <SendRow>
            <Button variant="line" name="intent" value="attach" icon="paperclip">
              {t('add')}
            </Button>
          </SendRow>
        </form>
      </div>
    </Panel>
  )
}

function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const t = useTranslations('documents.attachment')
  const format = useFormatter()
  return (
    <ul className="dfiles" aria-label={t('caption')}>
      {attachments.map((file) => (
        <li key={file.id}>
          <div>
            <a href={file.href}>
              <Written locale="pl">{file.title}</Written>
            </a>
            <p className="muted sm">
              {file.fileName},{' '}
              {t('size', { size: format.number(Math.max(1, Math.round(file.size / 1024))) })}
            </p>
          </div>
          <form method="post">
            <input type="hidden" name="attachment" value={file.id} />
            <TextButton
              name="intent"
              value="detach"
              aria-label={t('removeLabel', { name: file.title })}
            >
              {t('remove')}
            </TextButton>
          </form>
        </li>
      ))}
    </ul>
  )
}
