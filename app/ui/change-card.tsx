import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type ChangeCardProps = {
  meta: ReactNode
  /** What was said, short. */
  quote: ReactNode
  tags?: ReactNode
  /** Status and where it landed. */
  outcome: ReactNode
  /** What the city answers or changes. */
  children: ReactNode
}

/** A voice on the left (stone), what came of it on the right (white). */
export function ChangeCard({ meta, quote, tags, outcome, children }: ChangeCardProps) {
  return (
    <article className="change">
      <div className="change__a">
        <div className="meta">{meta}</div>
        <blockquote>{quote}</blockquote>
        {tags ? <div className="tags">{tags}</div> : null}
      </div>
      <div className="change__x" aria-hidden="true">
        <span>
          <Icon name="arrow-right" />
        </span>
      </div>
      <div className="change__b">
        <div className="where">{outcome}</div>
        {children}
      </div>
    </article>
  )
}

export function ChangeCards({ children }: { children: ReactNode }) {
  return <div className="changes">{children}</div>
}
