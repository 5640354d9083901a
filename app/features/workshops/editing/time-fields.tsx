import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { RadioGroup } from '../../../ui/choices.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

const TWICE = 'workshopDesk.error.twice'

/** The day and the hours on the clock in Kielce. */
export function TimeFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  return (
    <Panel kind="staff" title={t('session.when')} lead={t('session.whenLead')} className="flow">
      <Half>
        <DeskField
          shown={shown}
          name="startsDay"
          label={t('field.startsDay')}
          input={{ type: 'date' }}
        />
        <DeskField
          shown={shown}
          name="fromTime"
          label={t('field.fromTime')}
          input={{ type: 'time' }}
        />
      </Half>
      <OfTwo shown={shown} side="from" />
      <Half>
        <DeskField
          shown={shown}
          name="endsDay"
          label={t('field.endsDay')}
          optional
          input={{ type: 'date' }}
        />
        <DeskField shown={shown} name="toTime" label={t('field.toTime')} input={{ type: 'time' }} />
      </Half>
      <OfTwo shown={shown} side="to" />
    </Panel>
  )
}

/** On the night the clocks go back an hour comes twice: then, and only then, it is asked which. */
function OfTwo({ shown, side }: { shown: ShownForm; side: 'from' | 'to' }) {
  const t = useTranslations('workshopDesk.session')
  const errorText = useErrorText()
  const name = `${side}OfTwo`
  const chosen = shown.text(name)
  const error = shown.error(name)
  if (chosen === '' && shown.error(`${side}Time`) !== TWICE && !error) return null
  return (
    <RadioGroup
      id={fieldId(shown.id, name)}
      name={name}
      legend={t(`${side}OfTwo`)}
      error={errorText(error)}
      look="plain"
      defaultValue={chosen}
      choices={[
        { value: 'earlier', label: t('earlier') },
        { value: 'later', label: t('later') },
      ]}
    />
  )
}
