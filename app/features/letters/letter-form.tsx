import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { ContactFields } from '../entry/contact-fields.tsx'
import { ReceivedFields } from '../entry/received-fields.tsx'
import { AuthorFields } from '../intake/author-fields.tsx'
import { FormErrors } from '../intake/form-errors.tsx'
import { usePostedEntry } from '../intake/posted-entry.ts'
import { LETTER_MAX } from './limits.ts'
import type { VersionChoice } from './list-versions.server.ts'
import { VersionField } from './version-field.tsx'

export type LetterFormProps = {
  posted: PostedForm
  newKey: string
  versions: readonly VersionChoice[]
  version: number | null
  channel: string
  receivedOn: string
  today: string
}

const FORM_ID = 'letter'

/** Follows a letter from its stamp to its words; the cursor starts in the words. */
export function LetterForm(props: LetterFormProps) {
  const { posted, newKey, versions, channel, receivedOn, today } = props
  const t = useTranslations('letters.new')
  const intake = useTranslations('intake')
  const common = useTranslations('common')
  const { value, error, errors, key } = usePostedEntry(posted, 'letters.error.keyUsed', newKey)
  return (
    <form className="sform" method="post" encType="multipart/form-data" noValidate>
      <FormErrors
        formId={FORM_ID}
        errors={errors}
        firstField="text"
        hiddenFields={['key', 'intent']}
      />
      <input type="hidden" name="key" value={key} />
      <VersionField
        formId={FORM_ID}
        versions={versions}
        value={value('version') || String(props.version ?? '')}
        error={error('version')}
      />
      <ReceivedFields
        formId={FORM_ID}
        posted={posted}
        channel={channel}
        receivedOn={receivedOn}
        today={today}
      />
      <Field
        id={`${FORM_ID}-text`}
        label={t('text')}
        hint={t('textHint', { max: LETTER_MAX })}
        error={error('text')}
      >
        <TextArea
          name="text"
          rows={12}
          className="split__in"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- one letter after another, without the mouse
          autoFocus={posted === undefined}
          defaultValue={value('text')}
        />
      </Field>
      <Field
        id={`${FORM_ID}-file`}
        label={t('scan')}
        optional={common('optional')}
        hint={t('scanHint')}
        error={error('file')}
      >
        <TextInput type="file" name="file" accept=".pdf,.jpg,.jpeg,.png" />
      </Field>
      <AuthorFields
        formId={FORM_ID}
        value={value}
        error={error}
        legend={intake('author')}
        hint={t('senderHint')}
      />
      <ContactFields formId={FORM_ID} posted={posted} />
      <SendRow>
        <Button name="intent" value="split">
          {t('split')}
        </Button>
        <Button name="intent" value="one" variant="line">
          {t('one')}
        </Button>
        <span className="muted sm">{t('splitNote')}</span>
      </SendRow>
    </form>
  )
}
