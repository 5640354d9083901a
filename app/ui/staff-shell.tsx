import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { SkipLink } from './page-head.tsx'

export type StaffNavItem = {
  href: string
  label: ReactNode
  icon: IconName
  current?: boolean
  /** What waits there; the words are for screen readers, e.g. “23 czeka”. */
  count?: { value: number; label: string }
}

export type StaffShellProps = {
  home: string
  name: string
  tagline?: string
  skipLabel: string
  nav: readonly StaffNavItem[]
  navLabel: string
  search?: { action: string; name: string; label: string; placeholder?: string; submit: string }
  person: { name: string; role: string; initials: string }
  /** Language, sign-out: links, forms or a Menu. */
  actions?: ReactNode
  notice?: ReactNode
  footer?: ReactNode
  /** `full` gives the whole width and no padding, for desks with columns of their own. */
  width?: 'padded' | 'full'
  children: ReactNode
}

export function StaffShell(props: StaffShellProps) {
  const { skipLabel, nav, navLabel, notice, footer, width = 'padded', children } = props
  return (
    <div className="staff">
      <SkipLink>{skipLabel}</SkipLink>
      <TopBar {...props} />
      <nav className="snav" aria-label={navLabel}>
        <ul className="snav__l">
          {nav.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                <Icon name={item.icon} />
                <span>{item.label}</span>
                {item.count && item.count.value > 0 ? (
                  <>
                    <b aria-hidden="true">{item.count.value}</b>
                    <span className="vh">{item.count.label}</span>
                  </>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="tresc" tabIndex={-1}>
        {notice ? <div className="notice">{notice}</div> : null}
        {width === 'full' ? children : <div className="smain">{children}</div>}
      </main>
      <footer className="sfoot">{footer}</footer>
    </div>
  )
}

function TopBar({ home, name, tagline, search, person, actions }: StaffShellProps) {
  return (
    <header className="stop">
      <Brand href={home} name={name} tagline={tagline} size={30} inverse />
      {search ? (
        <form className="stop__s" role="search" action={search.action}>
          <button aria-label={search.submit}>
            <Icon name="search" />
          </button>
          <input
            type="search"
            name={search.name}
            aria-label={search.label}
            placeholder={search.placeholder}
          />
        </form>
      ) : null}
      <div className="stop__me">
        {actions}
        <span className="me">
          <span className="me__i" aria-hidden="true">
            {person.initials}
          </span>
          <span className="me__n">
            {person.name}
            <small>{person.role}</small>
          </span>
        </span>
      </div>
    </header>
  )
}
