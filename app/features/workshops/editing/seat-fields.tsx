import { useTranslations } from '../../../i18n/page-context.tsx'
import { Half } from '../../../ui/columns.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { RowFields } from './row-fields.tsx'
import type { ShownForm } from './shown-form.ts'

type Props = {
  shown: ShownForm
  /** Held seats; 0 for a new session. */
  taken: number
  /** The seats of groups are everybody's already. */
  isReleased: boolean
}

/** How many may come, when people sign up, and which seats are kept for whom. */
export function SeatFields({ shown, taken, isReleased }: Props) {
  const t = useTranslations('workshopDesk')
  const day = { type: 'date' }
  const time = { type: 'time' }
  return (
    <Panel kind="staff" title={t('session.seats')} className="flow">
      <DeskField
        shown={shown}
        name="capacity"
        label={t('field.capacity')}
        hint={taken > 0 ? t('hint.capacityTaken', { taken }) : t('hint.capacity')}
        optional
        input={{ inputMode: 'numeric' }}
      />
      <Half>
        <DeskField
          shown={shown}
          name="opensDay"
          label={t('field.opensDay')}
          hint={t('hint.opens')}
          optional
          input={day}
        />
        <DeskField
          shown={shown}
          name="opensTime"
          label={t('field.opensTime')}
          hint={t('hint.opensTime')}
          optional
          input={time}
        />
        <DeskField
          shown={shown}
          name="closesDay"
          label={t('field.closesDay')}
          hint={t('hint.closes')}
          optional
          input={day}
        />
        <DeskField
          shown={shown}
          name="closesTime"
          label={t('field.closesTime')}
          hint={t('hint.closesTime')}
          optional
          input={time}
        />
      </Half>
      {isReleased ? <Note>{t('groups.released')}</Note> : null}
      <RowFields
        shown={shown}
        name="groups"
        legend={t('groups.legend')}
        hint={t('groups.hint')}
        add={t('groups.add')}
        rowLabel={(number) => t('groups.row', { number })}
        removeLabel={(number) => t('groups.remove', { number })}
      >
        {(prefix, isNew) => (
          <>
            <input type="hidden" name={`${prefix}.id`} value={shown.text(`${prefix}.id`)} />
            <div className="wrow__group">
              <DeskField
                shown={shown}
                name={`${prefix}.name`}
                label={t('groups.name')}
                lang="pl"
                input={{ autoFocus: isNew }}
              />
              <DeskField
                shown={shown}
                name={`${prefix}.seats`}
                label={t('groups.seats')}
                input={{ inputMode: 'numeric' }}
              />
              <DeskField shown={shown} name={`${prefix}.code`} label={t('groups.code')} optional />
            </div>
          </>
        )}
      </RowFields>
      <Half>
        <DeskField
          shown={shown}
          name="releaseDay"
          label={t('field.releaseDay')}
          hint={t('hint.release')}
          optional
          input={day}
        />
        <DeskField
          shown={shown}
          name="releaseTime"
          label={t('field.releaseTime')}
          hint={t('hint.opensTime')}
          optional
          input={time}
        />
      </Half>
    </Panel>
  )
}
