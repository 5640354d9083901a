import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { Icon } from './icon.tsx'

export type FooterProps = {
  lead?: ReactNode
  phone?: { href: string; label: string }
  columns: readonly {
    title: string
    links: readonly { href: string; label: ReactNode; lang?: string }[]
  }[]
  note?: ReactNode
}

type Props = FooterProps & { home: string; name: string; tagline?: string }

export function SiteFooter({ home, name, tagline, lead, phone, columns, note }: Props) {
  return (
    <footer className="foot">
      <div className="foot__ridge" />
      <div className="foot__b">
        <div className="wrap foot__in">
          <div className="foot__lead">
            <Brand href={home} name={name} tagline={tagline} inverse />
            {lead ? <p>{lead}</p> : null}
            {phone ? (
              <p className="foot__tel">
                <Icon name="phone" />
                <a href={phone.href}>{phone.label}</a>
              </p>
            ) : null}
          </div>
          {columns.map((column) => (
            <nav key={column.title} aria-label={column.title}>
              <h2>{column.title}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href} lang={link.lang} hrefLang={link.lang}>
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        {note ? <p className="wrap foot__note">{note}</p> : null}
      </div>
    </footer>
  )
}
