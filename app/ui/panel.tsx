import type { HTMLAttributes, ReactNode } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'

export function Card({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div {...rest} className={classNames('card', className)} />
}

export type PanelProps = {
  title: ReactNode
  /** Keeps the heading for screen readers only. */
  titleHidden?: boolean
  lead?: ReactNode
  /** `staff` is the denser desk panel. */
  kind?: 'public' | 'staff'
  id?: string
  className?: string
  children: ReactNode
}

/** A titled box: a section named by its own heading. */
export function Panel({ title, titleHidden, lead, kind, id, className, children }: PanelProps) {
  const ownId = useId()
  const titleId = `${id ?? ownId}-title`
  return (
    <section
      id={id}
      className={classNames(kind === 'staff' ? 'spanel' : 'panel', className)}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className={classNames(titleHidden && 'vh') || undefined}>
        {title}
      </h2>
      {lead ? <p className="sub-p">{lead}</p> : null}
      {children}
    </section>
  )
}
