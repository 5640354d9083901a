import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { Menu } from './menu.tsx'
import { SkipLink } from './page-head.tsx'
import type { FooterProps } from './site-footer.tsx'
import { SiteFooter } from './site-footer.tsx'

export type NavItem = { href: string; label: ReactNode; current?: boolean }

export type PublicShellProps = {
  home: string
  name: string
  tagline?: string
  skipLabel: string
  nav: readonly NavItem[]
  navLabel: string
  menuLabel: string
  search?: { href: string; label: string }
  /** The one call of the header; `short` is what phones print. */
  cta?: { href: string; label: string; short: string }
  /** Menu or links. Shown in the bar and again in the phone menu, so they hold no ids. */
  language?: ReactNode
  account?: ReactNode
  /** Flash messages, above the content. */
  notice?: ReactNode
  footer: FooterProps
  /** `home` joins the last section and the footer. */
  kind?: 'page' | 'home'
  children: ReactNode
}

export function PublicShell(props: PublicShellProps) {
  const { home, name, tagline, skipLabel, notice, footer, kind, children } = props
  return (
    <div className="public">
      <SkipLink>{skipLabel}</SkipLink>
      <Header {...props} />
      <main id="tresc" className={kind === 'home' ? 'home' : undefined} tabIndex={-1}>
        {notice ? <div className="wrap notice">{notice}</div> : null}
        {children}
      </main>
      <SiteFooter home={home} name={name} tagline={tagline} {...footer} />
    </div>
  )
}

function Header(props: PublicShellProps) {
  const { home, name, tagline, nav, navLabel, menuLabel, search, cta, language, account } = props
  const links = nav.map((item) => (
    <li key={item.href}>
      <a href={item.href} aria-current={item.current ? 'page' : undefined}>
        {item.label}
      </a>
    </li>
  ))
  return (
    <header className="top">
      <div className="wrap top__in">
        <Brand href={home} name={name} tagline={tagline} />
        <nav className="nav" aria-label={navLabel}>
          <ul>{links}</ul>
        </nav>
        <div className="top__act">
          <div className="top__wide">
            {search ? (
              <a className="ibtn" href={search.href}>
                <Icon name="search" />
                <span className="vh">{search.label}</span>
              </a>
            ) : null}
            {language}
            {account}
          </div>
          {cta ? (
            <ButtonLink className="top__cta" href={cta.href}>
              <span className="top__cta-long">{cta.label}</span>
              <span className="top__cta-short">{cta.short}</span>
            </ButtonLink>
          ) : null}
          <Menu className="pop--menu" label={menuLabel} icon="menu" labelShown>
            {links}
            {search ? (
              <li>
                <a href={search.href}>{search.label}</a>
              </li>
            ) : null}
            {language ? <li>{language}</li> : null}
            {account ? <li>{account}</li> : null}
          </Menu>
        </div>
      </div>
    </header>
  )
}
