import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Seg } from '../../ui/seg.tsx'
import { Stone } from '../../ui/stone.tsx'
import { daysLeft } from '../consultations/clock.ts'
import type { ReactNode } from 'react'
import type { PublicDocument, PublicVersion } from './read-version.server.ts'
import type { ReadingState } from './reading-state.ts'
import { StateWords } from './state-words.tsx'

export type VersionHeadProps = {
  crumbs: ReactNode
  title: string
  version: PublicVersion
  state: ReadingState
  answerBy: Instant | null
  now: Instant
}

/** Title, version and what can be done with it now; the days that are left on a cut stone. */
export function VersionHead({ crumbs, title, version, state, answerBy, now }: VersionHeadProps) {
  const t = useTranslations('reading')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const until = state.code === 'open' ? state.until : null
  const left = until ? daysLeft(until, now) : 0
  return (
    <header className="doc__h">
      <div className="wrap">
        {crumbs}
        <div className="doc__t">
          <div>
            <h1>
              <Written locale="pl">{title}</Written>
            </h1>
            <p className="lead">
              {t('versionOf', { number: version.number, date: day(version.publishedAt) })}{' '}
              <StateWords state={state} />.{' '}
              {state.code === 'open' ? (
                <span className="noprint">{t('headLead.open')} </span>
              ) : null}
              {state.code === 'open' && answerBy
                ? t('headLead.answer', { date: day(answerBy) })
                : null}
            </p>
          </div>
          {left > 0 ? <Stone value={left} label={t('daysLeft', { count: left })} /> : null}
        </div>
      </div>
    </header>
  )
}

const SHOWN_VERSIONS = 3

export type VersionBarProps = {
  document: PublicDocument
  version: PublicVersion
  versionHref: (number: number) => string
  changesHref: string | null
  tools: readonly { href: string; icon: IconName; label: ReactNode }[]
}

/** The newest versions and the one that is read; the older ones stand below the text. */
export function VersionBar(props: VersionBarProps) {
  const { document, version, versionHref, changesHref, tools } = props
  const t = useTranslations('reading')
  const newest = document.versions.slice(-SHOWN_VERSIONS)
  const shown = newest.includes(version) ? newest : [version, ...newest]
  return (
    <div className="docbar">
      <div className="wrap">
        <Seg
          label={t('versions')}
          items={[
            ...shown.map((each) => ({
              href: versionHref(each.number),
              label: t('version', { number: each.number }),
              current: each === version,
            })),
            ...(changesHref
              ? [{ href: changesHref, label: t('changes'), icon: 'git-compare' as const }]
              : []),
          ]}
        />
        <p className="tools">
          {tools.map((tool) => (
            <a key={tool.href} href={tool.href}>
              <Icon name={tool.icon} />
              {tool.label}
            </a>
          ))}
        </p>
      </div>
    </div>
  )
}
