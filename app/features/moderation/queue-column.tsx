import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { IconName } from '../../ui/icons.ts'
import { Empty } from '../../ui/note.tsx'
import { QueueItem } from '../../ui/queue.tsx'
import { QueueTabs } from '../../ui/seg.tsx'
import { Flag } from '../../ui/status.tsx'
import type { QueueRow } from './queue.server.ts'
import { QUEUE_TABS, type QueueTab } from './queue-place.ts'

const CHANNEL_ICONS: Record<QueueRow['channel'], IconName> = {
  web: 'globe',
  paper: 'file-text',
  phone: 'phone',
  email: 'mail',
  workshop: 'presentation',
  oral: 'message-circle',
  import: 'upload',
}

export function channelIcon(channel: QueueRow['channel']): IconName {
  return CHANNEL_ICONS[channel]
}

export type QueueColumnProps = {
  tab: QueueTab
  counts: Record<QueueTab, number>
  rows: readonly QueueRow[]
  /** Number of the case that is open beside it. */
  current?: string
  caseHref(reference: string): string
  tabHref(tab: QueueTab): string
  /** What begins the list: the button that takes the next case. */
  action?: ReactNode
  more?: ReactNode
  footer?: ReactNode
}

/** The queue of moderation: what waits, how long, and what to look out for. */
export function QueueColumn(props: QueueColumnProps) {
  const { tab, counts, rows, current, caseHref, tabHref, action, more, footer } = props
  const t = useTranslations('moderation.queue')
  const Heading = current ? 'h2' : 'h1'
  return (
    <section className="q" aria-label={t('label')}>
      <div className="q__h">
        <Heading>{t('title', { count: counts.new + counts.corrected })}</Heading>
        <QueueTabs
          label={t('tabsLabel')}
          items={QUEUE_TABS.map((each) => ({
            href: tabHref(each),
            label: `${t(`tabs.${each}`)} ${counts[each]}`,
            current: each === tab,
          }))}
        />
        <p className="xs muted">{t('order')}</p>
        {action}
      </div>
      {rows.length > 0 ? (
        <ol className="q__l">
          {rows.map((row) => (
            <Row
              key={row.reference}
              row={row}
              href={caseHref(row.reference)}
              isCurrent={row.reference === current}
            />
          ))}
        </ol>
      ) : (
        <Empty title={t('empty')} headingLevel={current ? 'h3' : 'h2'}>
          {t('emptyText')}
        </Empty>
      )}
      {more}
      {footer}
    </section>
  )
}

/** Beside a case stands only a part of the queue. */
export function QueueMore({ href, count }: { href: string; count: number }) {
  const t = useTranslations('moderation.queue')
  return (
    <p className="desk__more">
      <a href={href}>{t('all', { count })}</a>
    </p>
  )
}

function Row({ row, href, isCurrent }: { row: QueueRow; href: string; isCurrent: boolean }) {
  const t = useTranslations('moderation')
  const channel = useTranslations('status.channel')
  return (
    <QueueItem
      href={href}
      number={row.reference}
      channel={{ icon: CHANNEL_ICONS[row.channel], label: channel(row.channel) }}
      age={t(`age.${row.age.unit}`, { count: row.age.count })}
      excerpt={row.title}
      current={isCurrent}
      flags={<Flags row={row} />}
    />
  )
}

function Flags({ row }: { row: QueueRow }) {
  const t = useTranslations('moderation.flag')
  return (
    <>
      {row.due === 'later' ? null : (
        <Flag tone="late" icon="clock">
          {t(row.due)}
        </Flag>
      )}
      {row.personalData > 0 ? (
        <Flag tone="no" icon="eye-off">
          {t('personalData', { count: row.personalData })}
        </Flag>
      ) : null}
      {row.authorSaid ? (
        <Flag tone="info" icon={row.authorSaid === 'same' ? 'thumbs-up' : 'split'}>
          {t(`authorSaid.${row.authorSaid}`)}
        </Flag>
      ) : null}
      {row.hints.map((route) => (
        <Flag key={route} tone="out" icon="corner-up-right">
          {t(`route.${route}`)}
        </Flag>
      ))}
      {row.authorKind === 'organisation' ? (
        <Flag tone="info" icon="building-2">
          {t('organisation')}
        </Flag>
      ) : null}
      {row.lock === 'free' ? null : (
        <Flag tone={row.lock === 'mine' ? 'ok' : 'mod'} icon="lock">
          {row.lock === 'mine' ? t('mine') : t('taken', { name: row.holder ?? '?' })}
        </Flag>
      )}
    </>
  )
}
