import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Half, SendRow } from '../../ui/columns.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { AuthorFields } from '../intake/author-fields.tsx'
import type { FormChoices } from '../intake/form-choices.server.ts'
import { FormErrors } from '../intake/form-errors.tsx'
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
  const common = useTranslations('common')
  const submit = useTranslations('submit.field')
  const errorText = useErrorText()
  const value = (name: string) => postedText(posted, name) ?? ''
  const error = (name: string) => errorText(postedError(posted, name))
  const errors = Object.fromEntries(
    Object.entries(posted?.error ?? {}).map(([name, keys]) => [name, keys ?? undefined]),
  )
  const usedKey = errors['']?.includes('intake.error.keyUsed') ? '' : value('key')
  const field = (name: string) => ({ id: `${FORM_ID}-${name}`, error: error(name) })

  return (
    <form className="sform" method="post" encType="multipart/form-data" noValidate>
      <FormErrors formId={FORM_ID} errors={errors} firstField="title" hiddenFields={['key']} />
      <input type="hidden" name="key" value={isIdempotencyKey(usedKey) ? usedKey : newKey} />
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
      <Half>
        <Field {...field('area')} label={submit('area')} optional={common('optional')}>
          <Select name="area" defaultValue={value('area')}>
            <option value="">{submit('areaUnknown')}</option>
            {choices.areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field {...field('estate')} label={submit('estate')} optional={common('optional')}>
          <Select name="estate" defaultValue={value('estate')}>
            <option value="">{submit('estateUnknown')}</option>
            {choices.estates.map((estate) => (
              <option key={estate.id} value={estate.id}>
                {estate.name}
              </option>
            ))}
          </Select>
        </Field>
      </Half>
      <ContactFields formId={FORM_ID} posted={posted} />
      <SendRow>
        <Button>{t('save')}</Button>
        <span className="muted sm">{t('saveNote')}</span>
      </SendRow>
    </form>
  )
}
