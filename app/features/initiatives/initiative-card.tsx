import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { MetaItem } from '../../ui/meta.tsx'
import { PostulateCard } from '../../ui/postulate-card.tsx'
import { Area, Pill } from '../../ui/tags.tsx'
import { InitiativeDates } from './initiative-dates.tsx'
import { InitiativeStatus } from './initiative-state.tsx'
import type { ListedInitiative } from './list-initiatives.server.ts'

/** An initiative in a list. */
export function InitiativeCard({ row, href }: { row: ListedInitiative; href: string }) {
  const t = useTranslations('initiatives')
  const common = useTranslations('common')
  const format = useFormatter()
  return (
    <PostulateCard
      href={href}
      title={<Written locale="pl">{row.title}</Written>}
      areas={row.areas.map((area) => area.code)}
      meta={
        <>
          <MetaItem>{t(`kind.${row.kind}`)}</MetaItem>
          <MetaItem>
            <InitiativeDates startsOn={row.startsOn} endsOn={row.endsOn} />
          </MetaItem>
          {row.ownerUnit ? (
            <MetaItem>
              <Written locale="pl">{row.ownerUnit}</Written>
            </MetaItem>
          ) : null}
          {row.isExample ? <Pill icon="info">{common('example')}</Pill> : null}
          {row.publishedAt ? null : <Pill icon="square-pen">{t('draft')}</Pill>}
        </>
      }
      excerpt={<Written locale="pl">{row.summary}</Written>}
      tags={row.areas.map((area) => (
        <Area key={area.code} slug={area.code} name={area.name} icon={iconNamed(area.icon)} />
      ))}
      status={<InitiativeStatus state={row.state} />}
      answer={
        row.milestones > 0
          ? t('milestones.done', { done: row.milestonesDone, count: row.milestones })
          : undefined
      }
      facts={
        <>
          <span>{t('voices.count', { count: row.voices })}</span>
          {row.fundingTotal === null ? null : (
            <span>{t('money', { amount: format.number(row.fundingTotal) })}</span>
          )}
        </>
      }
    />
  )
}
