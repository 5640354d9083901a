import type { ReactNode } from 'react'

export function SkipLink({ href = '#tresc', children }: { href?: string; children: ReactNode }) {
  return (
    <a className="skip" href={href}>
      {children}
    </a>
  )
}

export type BreadcrumbsProps = {
  label: string
  items: readonly { href: string; label: ReactNode }[]
  current: ReactNode
}

export function Breadcrumbs({ label, items, current }: BreadcrumbsProps) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}

export type PageHeadProps = {
  title: ReactNode
  lead?: ReactNode
  /** The main action of the page, beside the title. */
  action?: ReactNode
  kind?: 'public' | 'staff'
  /** Above the title in the staff view: the way back. */
  above?: ReactNode
}

export function PageHead({ title, lead, action, kind = 'public', above }: PageHeadProps) {
  const words = (
    <div>
      {above ? <div className="crumb-s">{above}</div> : null}
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
    </div>
  )
  if (kind === 'staff') {
    return (
      <div className="shead">
        {words}
        {action}
      </div>
    )
  }
  return (
    <div className="ph">
      <div className="ph__row">
        {words}
        {action}
      </div>
    </div>
  )
}
