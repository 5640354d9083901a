import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { FormErrors } from '../../intake/form-errors.tsx'

const FORM_ID = 'plik'
const ACCEPTED = '.docx,.md,.markdown,.txt'
const RULES = ['headings', 'numbers', 'words', 'format', 'images', 'tracked'] as const

type UploadStartProps = {
  posted: PostedForm
  /** The preview that was asked for is no more. */
  isGone: boolean
  draft: { number: number; href: string } | null
}

/** The form for a file, and what becomes of it. */
export function UploadStart({ posted, isGone, draft }: UploadStartProps) {
  return (
    <div className="entry">
      {draft ? <DraftInTheWay {...draft} /> : <UploadPanel posted={posted} isGone={isGone} />}
      <UploadRules />
    </div>
  )
}

function UploadPanel({ posted, isGone }: { posted: PostedForm; isGone: boolean }) {
  const t = useTranslations('documents.upload')
  const errorText = useErrorText()
  const errors = Object.entries(posted?.error ?? {})
  return (
    <Panel kind="staff" title={t('title')} titleHidden>
      {isGone && !posted ? (
        <Note kind="error" role="alert">
          {t('gone')}
        </Note>
      ) : null}
      <form className="sform" method="post" encType="multipart/form-data" noValidate>
        <FormErrors
          formId={FORM_ID}
          errors={Object.fromEntries(errors.map(([name, keys]) => [name, keys ?? undefined]))}
          firstField="file"
          hiddenFields={['intent', 'upload']}
        />
        <Field
          id={`${FORM_ID}-file`}
          label={t('file')}
          hint={t('fileHint')}
          error={errorText(postedError(posted, 'file'))}
        >
          <TextInput type="file" name="file" required accept={ACCEPTED} />
        </Field>
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
function UploadRules() {
  const t = useTranslations('documents.upload')
  return (
    <Panel kind="staff" title={t('rules')}>
      <ul className="tips">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
    </Panel>
  )
}

/** Instead of the form: one draft at a time. */
function DraftInTheWay({ number, href }: { number: number; href: string }) {
  const t = useTranslations('documents.upload')
  return (
    <Note kind="warning" icon="circle-alert">
      <p>{t('draftExists', { number })}</p>
      <p>
        <ButtonLink variant="line" href={href}>
          {t('openDraft')}
        </ButtonLink>
      </p>
    </Note>
  )
}
