import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type PageLink = { href: string; label: ReactNode }

export type PaginationProps = {
  label: string
  first?: PageLink
  previous?: PageLink
  next?: PageLink
}

/** Lists page by key, so there is a before and an after but no page number. */
export function Pagination({ label, first, previous, next }: PaginationProps) {
  if (!first && !previous && !next) return null
  return (
    <nav className="pages" aria-label={label}>
      <ol>
        {first ? (
          <li>
            <a href={first.href}>{first.label}</a>
          </li>
        ) : null}
        {previous ? (
          <li>
            <a href={previous.href} rel="prev">
              <Icon name="chevron-left" />
              {previous.label}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            <a href={next.href} rel="next">
              {next.label}
              <Icon name="chevron-right" />
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  )
}
