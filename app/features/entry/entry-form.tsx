import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { AuthorFields } from '../intake/author-fields.tsx'
import type { FormChoices } from '../intake/form-choices.server.ts'
import { FormErrors } from '../intake/form-errors.tsx'
import { PlaceFields } from '../intake/place-fields.tsx'
import { usePostedEntry } from '../intake/posted-entry.ts'
import { ContactFields } from './contact-fields.tsx'
import { ENTRY_BODY_MAX, ENTRY_TITLE_MAX, type EntryChannel } from './limits.ts'
import { ReceivedFields } from './received-fields.tsx'

export type EntryFormProps = {
  posted: PostedForm
  /** For a page that was never sent; a refused one keeps its own. */
  newKey: string
  choices: FormChoices
  /** As in the last entry: a pile is mostly of one kind. */
  channel: EntryChannel
  receivedOn: string
  today: string
}

const FORM_ID = 'entry'

/** Made for the keyboard: the cursor starts in the title, the fields follow a sheet of paper. */
export function EntryForm(props: EntryFormProps) {
  const { posted, newKey, choices, channel, receivedOn, today } = props
  const t = useTranslations('intake')
  const { value, error, errors, key } = usePostedEntry(posted, 'intake.error.keyUsed', newKey)
  const field = (name: string) => ({ id: `${FORM_ID}-${name}`, error: error(name) })

  return (
    <form className="sform" method="post" encType="multipart/form-data" noValidate>
      <FormErrors formId={FORM_ID} errors={errors} firstField="title" hiddenFields={['key']} />
      <input type="hidden" name="key" value={key} />
      <ReceivedFields
        formId={FORM_ID}
        posted={posted}
        channel={channel}
        receivedOn={receivedOn}
        today={today}
      />
      <Field
        {...field('title')}
        label={t('postulateTitle')}
        hint={t('titleHint', { max: ENTRY_TITLE_MAX })}
      >
        <TextInput
          name="title"
          required
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- one entry after another, without the mouse
          autoFocus={posted === undefined}
          defaultValue={value('title')}
        />
      </Field>
      <Field {...field('body')} label={t('body')} hint={t('bodyHint', { max: ENTRY_BODY_MAX })}>
        <TextArea name="body" rows={8} required defaultValue={value('body')} />
      </Field>
      <AuthorFields
        formId={FORM_ID}
        value={value}
        error={error}
        legend={t('author')}
        hint={t('authorHint')}
      />
      <PlaceFields formId={FORM_ID} value={value} error={error} choices={choices} />
      <ContactFields formId={FORM_ID} posted={posted} />
      <SendRow>
        <Button>{t('save')}</Button>
        <span className="muted sm">{t('saveNote')}</span>
      </SendRow>
    </form>
  )
}
