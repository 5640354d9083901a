import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type CaseTextProps = {
  /** What the reader is looking at, and that it is logged. */
  note: ReactNode
  /** Seg: original or public text. */
  views?: ReactNode
  /** Text with PersonalData marks. */
  children: ReactNode
  /** How many places hold personal data, and the button that covers them. */
  warning?: ReactNode
  action?: ReactNode
}

/** The words of a submission on a staff desk. */
export function CaseText({ note, views, children, warning, action }: CaseTextProps) {
  return (
    <div className="orig">
      <div className="orig__h">
        <span className="row">
          <Icon name="eye" size="s" />
          {note}
        </span>
        {views}
      </div>
      <div className="orig__t">{children}</div>
      {warning ? (
        <div className="orig__f">
          <Icon name="eye-off" />
          <div>{warning}</div>
          {action}
        </div>
      ) : null}
    </div>
  )
}

/** Which case is open, and where it came from. */
export function CaseHead({ title, meta }: { title: ReactNode; meta?: ReactNode }) {
  return (
    <div className="subm__h">
      <h2>{title}</h2>
      {meta ? <div className="meta">{meta}</div> : null}
    </div>
  )
}

/** Marks personal data inside a text and names its kind. */
export function PersonalData({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <span className="pii">
      {children}
      <sup>{kind}</sup>
    </span>
  )
}

/** Stands in a public text for what was covered. */
export function Redacted({ children }: { children: ReactNode }) {
  return <span className="redact">{children}</span>
}

export type CompareProps = {
  first: { head: ReactNode; body: ReactNode }
  second: { head: ReactNode; body: ReactNode }
  actions?: ReactNode
}

/** Two texts side by side: a likely duplicate. */
export function Compare({ first, second, actions }: CompareProps) {
  return (
    <div className="dup">
      {[first, second].map((side, index) => (
        <div key={index}>
          <div className="meta">{side.head}</div>
          {side.body}
        </div>
      ))}
      {actions ? <div className="act">{actions}</div> : null}
    </div>
  )
}
