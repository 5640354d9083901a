import type { ReactNode } from 'react'
import { useId } from 'react'

export type PostulateHeadProps = {
  title: ReactNode
  /** NumBlock and Status. */
  id: ReactNode
  /** MetaItem: channel, date, place, who. */
  meta: ReactNode
  /** Area and GoalTag, as links. */
  tags?: ReactNode
}

/** Number, title and facts of one item. */
export function PostulateHead({ title, id, meta, tags }: PostulateHeadProps) {
  return (
    <header className="pt__h">
      <div className="pt__id">{id}</div>
      <h1>{title}</h1>
      <div className="meta">{meta}</div>
      {tags ? <div className="tags">{tags}</div> : null}
    </header>
  )
}

/** The words themselves, in paragraphs. */
export function ReadingText({ children }: { children: ReactNode }) {
  return <div className="pt__text">{children}</div>
}

export type SupportBoxProps = {
  /** For screen readers: “Poparcie”. */
  title: string
  count: ReactNode
  label: ReactNode
  /** Forms with one Button each: support, follow. */
  actions: ReactNode
  note?: ReactNode
  /** Links: share, print, cite. */
  links?: ReactNode
}

export function SupportBox({ title, count, label, actions, note, links }: SupportBoxProps) {
  const titleId = useId()
  return (
    <section className="panel support" aria-labelledby={titleId}>
      <h2 id={titleId} className="vh">
        {title}
      </h2>
      <p>
        <span className="big num">{count}</span>
        <br />
        {label}
      </p>
      <div className="support__a">{actions}</div>
      {note ? <p className="sm muted">{note}</p> : null}
      {links ? <div className="meta">{links}</div> : null}
    </section>
  )
}
