import { useTranslations } from '../../../i18n/page-context.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { RowFields } from './row-fields.tsx'
import type { ShownForm } from './shown-form.ts'

/** What happens when, and who leads. */
export function AgendaFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  return (
    <Panel kind="staff" title={t('form.agenda')} className="flow">
      <RowFields
        shown={shown}
        name="agenda"
        legend={t('agenda.legend')}
        hint={t('agenda.hint')}
        add={t('agenda.add')}
        rowLabel={(number) => t('agenda.row', { number })}
        removeLabel={(number) => t('agenda.remove', { number })}
      >
        {(prefix, isNew) => (
          <div className="wrow__agenda">
            <DeskField
              shown={shown}
              name={`${prefix}.at`}
              label={t('agenda.at')}
              input={{ type: 'time', autoFocus: isNew }}
            />
            <DeskField shown={shown} name={`${prefix}.title`} label={t('agenda.title')} lang="pl" />
            <DeskField
              shown={shown}
              name={`${prefix}.text`}
              label={t('agenda.text')}
              optional
              lang="pl"
            />
          </div>
        )}
      </RowFields>
      <RowFields
        shown={shown}
        name="facilitators"
        legend={t('facilitators.legend')}
        hint={t('facilitators.hint')}
        add={t('facilitators.add')}
        rowLabel={(number) => t('facilitators.row', { number })}
        removeLabel={(number) => t('facilitators.remove', { number })}
      >
        {(prefix, isNew) => (
          <div className="wrow__two">
            <DeskField
              shown={shown}
              name={`${prefix}.name`}
              label={t('facilitators.name')}
              input={{ autoFocus: isNew }}
            />
            <DeskField
              shown={shown}
              name={`${prefix}.role`}
              label={t('facilitators.role')}
              optional
              lang="pl"
            />
          </div>
        )}
      </RowFields>
    </Panel>
  )
}
