import type { ReactNode } from 'react'
import art from './hero-kadzielnia.svg?url&no-inline'

/** Kadzielnia at dusk. A file of its own: cached once, and it follows the theme by itself. */
export function HeroArt() {
  return <img className="hero-art" src={art} width={1800} height={640} alt="" />
}

export type HeroProps = {
  title: ReactNode
  /** The second half of the title, in sun. */
  promise?: ReactNode
  lead: ReactNode
  /** The one call, and what it costs. */
  actions: ReactNode
  /** A form below: look up a number. */
  children?: ReactNode
}

export function Hero({ title, promise, lead, actions, children }: HeroProps) {
  return (
    <section className="hero">
      <div className="wrap hero__in">
        <div>
          <h1>
            {title} {promise ? <em>{promise}</em> : null}
          </h1>
          <p className="hero__lead">{lead}</p>
          <div className="hero__cta">{actions}</div>
          {children}
        </div>
      </div>
      <HeroArt />
    </section>
  )
}
