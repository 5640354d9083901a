import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { RadioGroup } from '../../../ui/choices.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { AUDIENCES } from './forms.ts'
import { fieldId, type ShownForm } from './shown-form.ts'

/** Who may come, in words that people read. */
export function AudienceFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  const audience = useTranslations('status.audience')
  const errorText = useErrorText()
  const number = { inputMode: 'numeric' as const }
  return (
    <Panel kind="staff" title={t('form.audience')} className="flow">
      <RadioGroup
        id={fieldId(shown.id, 'audience')}
        name="audience"
        legend={t('field.audience')}
        error={errorText(shown.error('audience'))}
        look="plain"
        defaultValue={shown.text('audience')}
        choices={AUDIENCES.map((value) => ({ value, label: audience(value) }))}
      />
      <DeskField
        shown={shown}
        name="audienceNote"
        label={t('field.audienceNote')}
        hint={t('hint.audienceNote')}
        optional
        lang="pl"
      />
      <Half>
        <DeskField
          shown={shown}
          name="ageFrom"
          label={t('field.ageFrom')}
          optional
          input={number}
        />
        <DeskField shown={shown} name="ageTo" label={t('field.ageTo')} optional input={number} />
      </Half>
    </Panel>
  )
}
