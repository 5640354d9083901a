import type { ReactNode } from 'react'
import { Chip } from './tags.tsx'
import type { IconName } from './icons.ts'

export type OpenCardProps = {
  title: ReactNode
  /** Pill and Chip above the title. */
  above?: ReactNode
  /** Stone with the days left. */
  stone?: ReactNode
  /** DefinitionList with look="facts". */
  facts?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** What is going on now: the large one. */
export function OpenCard({ title, above, stone, facts, actions, children }: OpenCardProps) {
  return (
    <article className="card open__main">
      <div className="open__top">
        <div className="flow">
          {above ? <div className="row">{above}</div> : null}
          <h3>{title}</h3>
        </div>
        {stone}
      </div>
      {children}
      {facts}
      {actions ? <div className="open__act">{actions}</div> : null}
    </article>
  )
}

export type OpenItemProps = {
  href: string
  title: ReactNode
  kind: { icon: IconName; label: ReactNode }
  stone?: ReactNode
  children?: ReactNode
}

/** The small ones beside it; the link of the title covers the card. */
export function OpenItem({ href, title, kind, stone, children }: OpenItemProps) {
  return (
    <article className="card open__small">
      {stone}
      <div>
        <Chip icon={kind.icon}>{kind.label}</Chip>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        {children}
      </div>
    </article>
  )
}

export function OpenCards({ children }: { children: ReactNode }) {
  return <div className="open">{children}</div>
}
