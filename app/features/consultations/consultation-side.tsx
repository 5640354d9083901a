import { useFormatter, useLocale, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { localized } from '../../lib/localized.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Voices } from './count-voices.server.ts'
import { deadlineWords } from './deadline-words.ts'
import type { FullConsultation } from './read-consultation.server.ts'
import { VoicesPanel } from './voices-panel.tsx'

type Props = {
  consultation: FullConsultation
  voices: Voices
  hrefs: { calendar: string; feed: string }
}

/** Dates, whom to ask, how many spoke, what it stands on. */
export function ConsultationSide({ consultation, voices, hrefs }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const locale = useLocale()
  const { opens_at, closes_at, reportDueAt, basis, case_sign } = consultation
  const when = (at: string | null) => (at ? deadlineWords(format, at) : t('list.noDay'))
  return (
    <>
      <Panel title={t('page.dates')} className="flow">
        <DefinitionList
          items={[
            { key: 'opens', term: t('page.opens'), value: when(opens_at) },
            { key: 'closes', term: t('page.closes'), value: when(closes_at) },
            ...(reportDueAt ? [{ key: 'due', term: t('page.due'), value: when(reportDueAt) }] : []),
          ]}
        />
        <p>
          <ButtonLink variant="line" icon="calendar-plus" href={hrefs.calendar}>
            {t('page.calendar')}
          </ButtonLink>
        </p>
        <p>
          <Icon name="rss" /> <a href={hrefs.feed}>{t('list.feed')}</a>
        </p>
      </Panel>
      <Host consultation={consultation} />
      <VoicesPanel voices={voices} />
      <Panel title={t('page.basis')} className="flow">
        <p>
          <b>{localized(basis, 'name', locale)}</b>: {localized(basis, 'citation', locale)}.{' '}
          {basis.min_days > 0 ? t('page.basisDays', { count: basis.min_days }) : null}
        </p>
        {case_sign ? (
          <p>
            {t('page.caseSign')}: <span className="code">{case_sign}</span>
          </p>
        ) : null}
      </Panel>
    </>
  )
}

function Host({ consultation }: { consultation: FullConsultation }) {
  const t = useTranslations('consultations.page')
  const { host_name, host_phone, host_email } = consultation
  if (!host_name) return null
  return (
    <Panel title={t('host')} className="flow">
      <p>
        <b>
          <Written locale="pl">{host_name}</Written>
        </b>
        <br />
        {t('hostLead')}
      </p>
      <DefinitionList
        items={[
          ...(host_phone
            ? [
                {
                  key: 'phone',
                  term: t('phone'),
                  value: <a href={`tel:${host_phone.replace(/[^+\d]/g, '')}`}>{host_phone}</a>,
                },
              ]
            : []),
          ...(host_email
            ? [
                {
                  key: 'email',
                  term: t('email'),
                  value: <a href={`mailto:${host_email}`}>{host_email}</a>,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}
