import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Voices } from './count-voices.server.ts'

/** How many spoke, in every state and by every way, and how that is counted. */
export function VoicesPanel({ voices }: { voices: Voices }) {
  const t = useTranslations('consultations')
  const channel = useTranslations('status.channel')
  const format = useFormatter()
  const { published, inModeration, late, notCounted, byChannel } = voices
  return (
    <Panel title={t('page.voices')} className="flow">
      <p>
        <b>{t('voices', { count: published + inModeration })}</b>
      </p>
      {published + inModeration > 0 ? (
        <>
          <ul>
            <li>{t('page.voicesPublished', { count: published })}</li>
            {inModeration > 0 ? (
              <li>{t('page.voicesInModeration', { count: inModeration })}</li>
            ) : null}
            {late > 0 ? <li>{t('page.voicesLate', { count: late })}</li> : null}
          </ul>
          <h3>{t('page.voicesByChannel')}</h3>
          <DefinitionList
            items={byChannel.map((each) => ({
              key: each.channel,
              term: channel(each.channel),
              value: format.number(each.count),
            }))}
          />
        </>
      ) : null}
      <Disclosure summary={t('page.voicesHow')} icon="info">
        <p>{t('page.voicesHowText')}</p>
        <p>{t('page.voicesNotCounted', { count: notCounted })}</p>
      </Disclosure>
    </Panel>
  )
}
