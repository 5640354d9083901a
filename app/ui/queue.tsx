import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type QueueItemProps = {
  href: string
  number: ReactNode
  channel: { icon: IconName; label: string }
  age: ReactNode
  excerpt: string
  /** Flag. */
  flags?: ReactNode
  current?: boolean
}

/** One case of a desk's queue. */
export function QueueItem({ href, number, channel, age, excerpt, flags, current }: QueueItemProps) {
  return (
    <li>
      <a href={href} aria-current={current ? 'true' : undefined}>
        <span className="l1">
          <Icon name={channel.icon} size="s" label={channel.label} />
          <b>{number}</b>
          <span className="l1__age">{age}</span>
        </span>
        <span className="l2">{excerpt}</span>
        {flags ? <span className="l3">{flags}</span> : null}
      </a>
    </li>
  )
}

export type QueueProps = {
  label: string
  title: ReactNode
  /** QueueTabs. */
  tabs?: ReactNode
  note?: ReactNode
  /** QueueItem. */
  children: ReactNode
  /** Link to all of them, for narrow screens that show only the first three. */
  more?: ReactNode
  /** KeyHints. */
  footer?: ReactNode
}

export function Queue({ label, title, tabs, note, children, more, footer }: QueueProps) {
  return (
    <section className="q" aria-label={label}>
      <div className="q__h">
        <h1>{title}</h1>
        {tabs}
        {note ? <p className="xs muted">{note}</p> : null}
      </div>
      <ol className="q__l">{children}</ol>
      {more ? <p className="q__more">{more}</p> : null}
      {footer}
    </section>
  )
}

/** Queue, case and decision side by side. */
export function Desk({
  queue,
  children,
  decision,
}: {
  queue: ReactNode
  children: ReactNode
  decision: ReactNode
}) {
  return (
    <div className="triage">
      {queue}
      <div className="subm">{children}</div>
      {decision}
    </div>
  )
}

export function DecisionAside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="dec" aria-label={label}>
      {children}
    </aside>
  )
}
