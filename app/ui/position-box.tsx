import type { ReactNode } from 'react'
import { useId } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import type { Tone } from './tone.ts'

export type PositionBoxProps = {
  tone: Tone
  icon: IconName
  /** e.g. “Stanowisko miasta: uwzględniono w części”. */
  title: ReactNode
  date?: ReactNode
  /** The answer in one or two sentences. */
  short: ReactNode
  /** The reasons, as paragraphs. */
  children?: ReactNode
  /** What changes and what does not, side by side. */
  changes?: { title: ReactNode; body: ReactNode }
  unchanged?: { title: ReactNode; body: ReactNode }
  /** Who answers; the mark is up to four letters. */
  signature?: { mark: string; body: ReactNode; more?: ReactNode }
  /** A bar below: feedback, what one can do. */
  footer?: ReactNode
}

/** The city's official answer. */
export function PositionBox(props: PositionBoxProps) {
  const { tone, icon, title, date, short, children, changes, unchanged, signature, footer } = props
  const titleId = useId()
  return (
    <section className={`pos tone--${tone}`} aria-labelledby={titleId}>
      <div className="pos__h">
        <h2 id={titleId}>
          <Icon name={icon} />
          <span>{title}</span>
        </h2>
        {date ? <p>{date}</p> : null}
      </div>
      <div className="pos__b">
        <p className="short">{short}</p>
        {children ? <div className="pos__why flow">{children}</div> : null}
        {changes || unchanged ? (
          <div className="pos__split">
            {changes ? <Side kind="yes" icon="check" {...changes} /> : null}
            {unchanged ? <Side kind="nope" icon="x" {...unchanged} /> : null}
          </div>
        ) : null}
        {signature ? (
          <div className="pos__sig">
            <div className="who">
              <span className="avatar avatar--city" aria-hidden="true">
                {signature.mark}
              </span>
              <div>{signature.body}</div>
            </div>
            {signature.more ? <p>{signature.more}</p> : null}
          </div>
        ) : null}
      </div>
      {footer ? <div className="pos__fb">{footer}</div> : null}
    </section>
  )
}

type SideProps = { kind: 'yes' | 'nope'; icon: IconName; title: ReactNode; body: ReactNode }

function Side({ kind, icon, title, body }: SideProps) {
  return (
    <div className={kind}>
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      <div>{body}</div>
    </div>
  )
}
