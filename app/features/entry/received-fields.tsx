import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Half } from '../../ui/columns.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { ENTRY_CHANNELS } from './limits.ts'

type ReceivedFieldsProps = {
  formId: string
  posted: PostedForm
  channel: string
  receivedOn: string
  today: string
}

/** How and when it came in. */
export function ReceivedFields(props: ReceivedFieldsProps) {
  const { formId, posted, channel, receivedOn, today } = props
  const t = useTranslations('intake')
  const common = useTranslations('common')
  const status = useTranslations('status.channel')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const isConfirmed = postedText(posted, 'oldConfirmed') === 'on'
  const asksToConfirm = isConfirmed || postedError(posted, 'receivedOn') === 'intake.error.longAgo'
  return (
    <>
      <RadioGroup
        id={`${formId}-channel`}
        name="channel"
        legend={t('channel')}
        error={error('channel')}
        look="codes"
        className="sform__row"
        defaultValue={postedText(posted, 'channel') || channel}
        choices={ENTRY_CHANNELS.map((value) => ({ value, label: status(value) }))}
      />
      <Half>
        <Field
          id={`${formId}-receivedOn`}
          label={t('receivedOn')}
          hint={t('receivedOnHint')}
          error={error('receivedOn')}
        >
          <TextInput
            type="date"
            name="receivedOn"
            required
            max={today}
            defaultValue={postedText(posted, 'receivedOn') ?? receivedOn}
          />
        </Field>
        <Field
          id={`${formId}-receivedTime`}
          label={t('receivedTime')}
          optional={common('optional')}
          error={error('receivedTime')}
          className="sform__end"
        >
          <TextInput
            type="time"
            name="receivedTime"
            defaultValue={postedText(posted, 'receivedTime')}
          />
        </Field>
      </Half>
      {asksToConfirm ? (
        <Check
          id={`${formId}-oldConfirmed`}
          name="oldConfirmed"
          label={t('oldConfirmed')}
          defaultChecked={isConfirmed}
        />
      ) : null}
    </>
  )
}
