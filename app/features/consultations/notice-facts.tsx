import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Stone } from '../../ui/stone.tsx'
import { daysLeft, type Phase } from './clock.ts'
import type { Voices } from './count-voices.server.ts'
import { deadlineWords } from './deadline-words.ts'
import { PhaseStatus } from './phase-status.tsx'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = {
  consultation: FullConsultation
  phase: Phase
  voices: Voices
  now: string
  hrefs: { public: string; desk: string; groups: string; reports: string }
}

/** Where it stands, and the ways to the work on it. */
export function NoticeFacts({ consultation, phase, voices, now, hrefs }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const { closes_at, opens_at, reportDueAt } = consultation
  const when = (at: string | null) => (at ? deadlineWords(format, at) : t('list.noDay'))
  const left = phase === 'open' && closes_at ? daysLeft(closes_at, now) : null
  return (
    <Panel kind="staff" title={t('panel.facts')} className="flow">
      <div className="cons-facts">
        {left === null ? null : <Stone value={left} label={t('daysLeft', { count: left })} />}
        <DefinitionList
          items={[
            { key: 'state', term: t('panel.state'), value: <PhaseStatus phase={phase} /> },
            { key: 'opens', term: t('page.opens'), value: when(opens_at) },
            { key: 'closes', term: t('page.closes'), value: when(closes_at) },
            ...(reportDueAt ? [{ key: 'due', term: t('page.due'), value: when(reportDueAt) }] : []),
            {
              key: 'voices',
              term: t('panel.remarks'),
              value: format.number(voices.published + voices.inModeration),
            },
            { key: 'missing', term: t('panel.missing'), value: format.number(voices.missing) },
          ]}
        />
      </div>
      <nav aria-label={t('panel.links')}>
        <ul className="row">
          {(['desk', 'groups', 'reports', 'public'] as const).map((name) => (
            <li key={name}>
              <a className="btn btn--line" href={hrefs[name]}>
                {t(`panel.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Panel>
  )
}
