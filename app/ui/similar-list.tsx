import type { ReactNode } from 'react'
import { useIsAwake } from './awake.tsx'
import { Icon } from './icon.tsx'

export type SimilarBoxProps = {
  title: ReactNode
  /** On the closed strip, in one line: the likest of them. */
  first: ReactNode
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
  isOpen?: boolean
  onToggle?: (isOpen: boolean) => void
}

/**
 * While writing: someone wrote about something alike. Closed it is a strip as high as
 * `SimilarStrip`, so that nothing moves when it takes its place; it opens by a hand.
 */
export function SimilarBox(props: SimilarBoxProps) {
  const { title, first, lead, items, footer, isOpen, onToggle } = props
  return (
    <details
      className="simbox"
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="simbox__h">
        <StripWords title={title} note={first} />
        <Icon name="chevron-down" />
      </summary>
      {lead ? <p className="simbox__lead sm">{lead}</p> : null}
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
    </details>
  )
}

/** The place of the box until something alike is found; only script fills it. */
export function SimilarStrip({ title, note }: { title: ReactNode; note: ReactNode }) {
  const isAwake = useIsAwake()
  return (
    <div className={isAwake ? 'simbox simbox--wait' : 'simbox simbox--wait simbox--asleep'}>
      <div className="simbox__h">
        <StripWords title={title} note={note} />
      </div>
    </div>
  )
}

function StripWords({ title, note }: { title: ReactNode; note: ReactNode }) {
  return (
    <>
      <Icon name="messages-square" />
      <span className="simbox__w">
        <b>{title}</b>
        <span className="simbox__n">{note}</span>
      </span>
    </>
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
