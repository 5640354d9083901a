import type { ReactNode } from 'react'
import { useId } from 'react'

export type SimilarBoxProps = {
  title: ReactNode
  lead?: ReactNode
  items: readonly {
    href: string
    /** Words for a link that leaves the page and what is typed in it alone. */
    newTab?: string
    title: ReactNode
    meta?: ReactNode
    action?: ReactNode
  }[]
  footer?: ReactNode
}

/** While writing: someone wrote about something alike. */
export function SimilarBox({ title, lead, items, footer }: SimilarBoxProps) {
  const titleId = useId()
  return (
    <section className="simbox" aria-labelledby={titleId}>
      <div className="simbox__h">
        <h2 id={titleId}>{title}</h2>
        {lead ? <p className="sm">{lead}</p> : null}
      </div>
      <ul className="simbox__l">
        {items.map((item) => (
          <li key={item.href}>
            <div>
              {item.newTab ? (
                <a href={item.href} target="_blank" rel="noopener">
                  {item.title} <span className="vh">{item.newTab}</span>
                </a>
              ) : (
                <a href={item.href}>{item.title}</a>
              )}
              {item.meta ? <div className="meta">{item.meta}</div> : null}
            </div>
            {item.action}
          </li>
        ))}
      </ul>
      {footer ? <div className="simbox__f">{footer}</div> : null}
    </section>
  )
}

export type SimilarGridProps = {
  items: readonly { href: string; title: ReactNode; meta?: ReactNode; status?: ReactNode }[]
}

/** At the end of a postulate's page: up to three that are alike. */
export function SimilarGrid({ items }: SimilarGridProps) {
  return (
    <ul className="simg">
      {items.map((item) => (
        <li key={item.href}>
          {item.meta ? <div className="meta">{item.meta}</div> : null}
          <a href={item.href}>{item.title}</a>
          {item.status}
        </li>
      ))}
    </ul>
  )
}
