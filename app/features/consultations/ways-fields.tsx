import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Half } from '../../ui/columns.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CHANNELS } from './forms.ts'
import { NoticeField } from './notice-field.tsx'
import type { ShownNotice } from './notice-values.ts'

/** Whom to call, how to send, where it was announced, when people meet. */
export function WaysFields({ shown }: { shown: ShownNotice }) {
  const t = useTranslations('consultations')
  const channel = useTranslations('status.channel')
  const errorText = useErrorText()
  return (
    <>
      <Panel kind="staff" title={t('form.host')} lead={t('form.hostLead')} className="flow">
        <NoticeField
          shown={shown}
          name="hostName"
          label={t('form.hostName')}
          input={{ maxLength: 120 }}
        />
        <Half>
          <NoticeField
            shown={shown}
            name="hostPhone"
            label={t('form.hostPhone')}
            input={{ type: 'tel', maxLength: 80 }}
          />
          <NoticeField
            shown={shown}
            name="hostEmail"
            label={t('form.hostEmail')}
            input={{ type: 'email', maxLength: 254 }}
          />
        </Half>
        <NoticeField
          shown={shown}
          name="caseSign"
          label={t('field.case_sign')}
          hint={t('form.caseSignHint')}
          optional
          input={{ maxLength: 80 }}
        />
      </Panel>
      <Panel kind="staff" title={t('form.ways')} className="flow">
        <CheckboxGroup
          id="notice-channels"
          name="channels"
          legend={t('field.channels')}
          hint={t('form.channelsHint')}
          error={errorText(shown.error('channels'))}
          look="plain"
          defaultValues={shown.list('channels')}
          choices={CHANNELS.map((value) => ({ value, label: channel(value) }))}
        />
        <NoticeField
          shown={shown}
          name="howToSend"
          label={t('field.how_to_send')}
          hint={t('form.howToSendHint')}
          rows={5}
        />
        <NoticeField
          shown={shown}
          name="announcedIn"
          label={t('field.announced_in')}
          hint={t('form.announcedInHint')}
          rows={3}
        />
        <RadioGroup
          id="notice-meetingsPlan"
          name="meetingsPlan"
          legend={t('form.meetingsPlan')}
          error={errorText(shown.error('meetingsPlan'))}
          look="plain"
          defaultValue={shown.text('meetingsPlan')}
          choices={[
            { value: 'planned', label: t('form.meetingsPlanned') },
            { value: 'none', label: t('form.meetingsNone') },
          ]}
        />
        <NoticeField
          shown={shown}
          name="meetings"
          label={t('form.meetings')}
          hint={t('form.meetingsHint')}
          rows={3}
        />
      </Panel>
    </>
  )
}
