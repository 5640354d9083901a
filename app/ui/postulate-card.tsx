import type { ReactNode } from 'react'
import { Strata } from './stone.tsx'

export type PostulateCardProps = {
  href: string
  title: ReactNode
  headingLevel?: 'h2' | 'h3'
  /** Facts above the title: ItemNumber, date, place, channel. */
  meta: ReactNode
  excerpt?: ReactNode
  /** Slugs of its areas, for the layers at the edge. */
  areas: readonly string[]
  /** Area and GoalTag without href: the one link of the card is its title. */
  tags?: ReactNode
  status?: ReactNode
  /** When the answer came or is due. */
  answer?: ReactNode
  /** Small facts at the end: how many support it. */
  facts?: ReactNode
}

/** A row of a list (`<ul class="plist">`); its one link covers the card. */
export function PostulateCard(props: PostulateCardProps) {
  const {
    href,
    title,
    headingLevel: Heading = 'h3',
    meta,
    excerpt,
    areas,
    tags,
    status,
    answer,
    facts,
  } = props
  return (
    <li className="pitem">
      <Strata areas={areas} />
      <article className="pitem__b">
        <div className="meta">{meta}</div>
        <Heading>
          <a href={href}>{title}</a>
        </Heading>
        {excerpt ? <p className="pitem__x">{excerpt}</p> : null}
        {tags ? <div className="tags">{tags}</div> : null}
        {status || answer || facts ? (
          <div className="pitem__f">
            <div className="row">
              {status}
              {answer ? <span className="answer">{answer}</span> : null}
            </div>
            {facts ? <div className="meta">{facts}</div> : null}
          </div>
        ) : null}
      </article>
    </li>
  )
}

export function PostulateList({ children }: { children: ReactNode }) {
  return <ul className="plist">{children}</ul>
}
