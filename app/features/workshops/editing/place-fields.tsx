import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Check } from '../../../ui/check.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ACCESS_NEEDS } from '../workshop-parts.ts'
import { DeskField } from './desk-field.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

/** Where people meet, or the link by which they do. */
export function PlaceFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  return (
    <Panel kind="staff" title={t('session.where')} className="flow">
      <Half>
        <DeskField
          shown={shown}
          name="place"
          label={t('field.place')}
          hint={t('hint.place')}
          optional
          lang="pl"
        />
        <DeskField
          shown={shown}
          name="address"
          label={t('field.address')}
          hint={t('hint.address')}
          optional
          lang="pl"
        />
      </Half>
      <DeskField
        shown={shown}
        name="directions"
        label={t('field.directions')}
        hint={t('hint.directions')}
        optional
        rows={3}
        lang="pl"
      />
      <DeskField
        shown={shown}
        name="link"
        label={t('field.link')}
        hint={t('hint.link')}
        optional
        input={{ inputMode: 'url' }}
      />
    </Panel>
  )
}

/** What the place offers to those who need it; each with a word on how. */
export function AccessFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  const need = useTranslations('status.accessNeed')
  const errorText = useErrorText()
  const chosen = shown.list('access')
  const id = fieldId(shown.id, 'access')
  const error = errorText(shown.error('access'))
  return (
    <Panel kind="staff" title={t('session.access')} lead={t('session.accessLead')}>
      <fieldset className="waccess" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="vh">{t('session.access')}</legend>
        {error ? <FieldError id={id}>{error}</FieldError> : null}
        {ACCESS_NEEDS.map((value, index) => (
          <div key={value} className="waccess__row">
            <Check
              id={index === 0 ? id : `${id}-${value}`}
              name="access"
              value={value}
              defaultChecked={chosen.includes(value)}
              label={need(value)}
            />
            <DeskField
              shown={shown}
              name={`accessNote_${value}`}
              label={t('session.accessNote', { need: need(value) })}
              labelHidden
              lang="pl"
            />
          </div>
        ))}
      </fieldset>
    </Panel>
  )
}
