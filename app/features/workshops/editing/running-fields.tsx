import { useTranslations } from '../../../i18n/page-context.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import type { ShownForm } from './shown-form.ts'

/** Whom to ask, and how long things take. */
export function RunningFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  const number = { inputMode: 'numeric' as const }
  return (
    <>
      <Panel kind="staff" title={t('form.contact')} lead={t('form.contactLead')} className="flow">
        <DeskField shown={shown} name="contactName" label={t('field.contactName')} optional />
        <Half>
          <DeskField
            shown={shown}
            name="contactPhone"
            label={t('field.contactPhone')}
            optional
            input={{ type: 'tel' }}
          />
          <DeskField
            shown={shown}
            name="contactEmail"
            label={t('field.contactEmail')}
            optional
            input={{ type: 'email' }}
          />
        </Half>
      </Panel>
      <Panel kind="staff" title={t('form.rules')} className="flow">
        <Half>
          <DeskField
            shown={shown}
            name="reminderHours"
            label={t('field.reminderHours')}
            hint={t('hint.reminderHours')}
          />
          <DeskField
            shown={shown}
            name="offerHours"
            label={t('field.offerHours')}
            hint={t('hint.offerHours')}
            input={number}
          />
          <DeskField
            shown={shown}
            name="dotsEach"
            label={t('field.dotsEach')}
            hint={t('hint.dotsEach')}
            input={number}
          />
          <DeskField
            shown={shown}
            name="confirmHours"
            label={t('field.confirmHours')}
            hint={t('hint.confirmHours')}
            input={number}
          />
        </Half>
      </Panel>
    </>
  )
}
