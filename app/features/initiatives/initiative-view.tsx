import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { SubSection } from '../../ui/section.tsx'
import { InitiativeDates } from './initiative-dates.tsx'
import { InitiativeStatus } from './initiative-state.tsx'
import { MilestoneList } from './milestone-list.tsx'
import type { InitiativePage } from './read-initiative.server.ts'

/** The facts of an initiative: who, when, for how much and from whom. */
export function InitiativeFacts({ page }: { page: InitiativePage }) {
  const t = useTranslations('initiatives')
  const format = useFormatter()
  const { row, ownerUnit, partners, cofinancing } = page
  const polish = (text: string): ReactNode => <Written locale="pl">{text}</Written>
  const money = (amount: number) => t('money', { amount: format.number(amount) })
  const percent = format.number(row.cofinancing_percent ?? 0, { maximumFractionDigits: 2 })
  const items = [
    { key: 'state', value: <InitiativeStatus state={row.state} /> },
    { key: 'dates', value: <InitiativeDates startsOn={row.starts_on} endsOn={row.ends_on} /> },
    { key: 'owner', value: ownerUnit ? polish(ownerUnit) : t('noUnit') },
    { key: 'partners', value: partners.length > 0 ? polish(partners.join(', ')) : null },
    {
      key: 'funding',
      value: row.funding_total === null ? t('fundingUnknown') : money(row.funding_total),
    },
    {
      key: 'cofinancing',
      value:
        row.cofinancing_percent === null ? null : (
          <>
            {cofinancing === null
              ? t('percent', { percent })
              : t('percentOf', { percent, amount: money(cofinancing) })}
            {row.funder ? <>, {polish(row.funder)}</> : null}
          </>
        ),
    },
    {
      key: 'source',
      value: row.source_url ? (
        <a href={row.source_url} rel="noreferrer">
          {new URL(row.source_url).host}
        </a>
      ) : null,
    },
  ] as const
  return (
    <DefinitionList
      items={items
        .filter((item) => item.value !== null)
        .map(({ key, value }) => ({ key, term: t(`fact.${key}`), value }))}
    />
  )
}

/** What came of it, its milestones, and what changed since it was published. */
export function InitiativeStory({ page }: { page: InitiativePage }) {
  const t = useTranslations('initiatives')
  const format = useFormatter()
  const { row, milestones, changes } = page
  return (
    <>
      {row.result ? (
        <SubSection title={t(row.kind === 'pilot' ? 'resultOfPilot' : 'result')}>
          <Written locale="pl" as="div">
            <PlainText text={row.result} />
          </Written>
        </SubSection>
      ) : null}
      {milestones.length > 0 ? (
        <SubSection title={t('milestones.title')}>
          <MilestoneList milestones={milestones} />
        </SubSection>
      ) : null}
      {changes.length > 0 ? (
        <SubSection title={t('changes.title')}>
          <ul className="ichanges">
            {changes.map((change) => (
              <li key={change.at}>
                <p className="sm muted">
                  {format.dateTime(new Date(change.at), { dateStyle: 'long' })}
                  {change.before === change.state
                    ? null
                    : ` · ${t('changes.state', {
                        before: t(`state.${change.before}`),
                        after: t(`state.${change.state}`),
                      })}`}
                </p>
                <Written locale="pl" as="div">
                  {change.note}
                </Written>
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
    </>
  )
}
