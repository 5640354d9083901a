import type { ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'

export type SectionProps = {
  title: ReactNode
  titleHidden?: boolean
  lead?: ReactNode
  /** A link at the end of the heading row. */
  more?: ReactNode
  band?: boolean
  id?: string
  children: ReactNode
}

/** A full-width part of a public page (home, area, goal). */
export function Section({ title, titleHidden, lead, more, band, id, children }: SectionProps) {
  const ownId = useId()
  const titleId = `${id ?? ownId}-title`
  return (
    <section id={id} className={classNames('sec', band && 'sec--band')} aria-labelledby={titleId}>
      <div className="wrap">
        {titleHidden ? (
          <h2 className="vh" id={titleId}>
            {title}
          </h2>
        ) : (
          <div className="sec__h">
            <div>
              <h2 id={titleId}>{title}</h2>
              {lead ? <p>{lead}</p> : null}
            </div>
            {more}
          </div>
        )}
        {children}
      </div>
    </section>
  )
}

/** A part inside a page column, under the page's own heading. */
export function SubSection({ title, id, className, children }: SubSectionProps) {
  const ownId = useId()
  const titleId = `${id ?? ownId}-title`
  return (
    <section id={id} className={classNames('sub', className)} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}

export type SubSectionProps = {
  title: ReactNode
  id?: string
  className?: string
  children: ReactNode
}
