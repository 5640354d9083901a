import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type AreaCardProps = {
  slug: string
  name: string
  icon: IconName
  href: string
  /** e.g. “Poziom 2 z 5” and its name; leave out what is not known. */
  level?: { title: ReactNode; name?: ReactNode }
  terraces?: ReactNode
  /** What was said: “298 postulatów”. */
  count: ReactNode
}

/** One of the areas on the home page; the link of its name covers the card. */
export function AreaCard({ slug, name, icon, href, level, terraces, count }: AreaCardProps) {
  return (
    <article className={`card acard area--${slug}`}>
      <div className="acard__h">
        <span className="acard__i">
          <Icon name={icon} />
        </span>
        <h3>
          <a href={href}>{name}</a>
        </h3>
      </div>
      {level || terraces ? (
        <div className="acard__m">
          {level ? (
            <p>
              {level.name ? (
                <>
                  <b>{level.title}</b>
                  {level.name}
                </>
              ) : (
                level.title
              )}
            </p>
          ) : null}
          {terraces}
        </div>
      ) : null}
      <div className="acard__n">
        <span>{count}</span>
        <Icon name="arrow-right" />
      </div>
    </article>
  )
}

export function AreaCards({ children }: { children: ReactNode }) {
  return <div className="areas">{children}</div>
}
