import type { ReactNode } from 'react'
import type { CheckProps } from './check.tsx'
import { Check } from './check.tsx'

export type DecisionOptionProps = Omit<CheckProps, 'end' | 'hint'> & {
  /** The shortcut key. */
  shortcut?: string
  /** What follows from choosing it. */
  consequence?: ReactNode
  /** Fields shown only while it is chosen. */
  children?: ReactNode
}

/** One way to decide a case, with what follows from it. */
export function DecisionOption(props: DecisionOptionProps) {
  const { shortcut, consequence, children, type = 'radio', ...check } = props
  return (
    <div className="dopt">
      <Check {...check} type={type} end={shortcut ? <kbd>{shortcut}</kbd> : undefined} />
      {consequence ? <div className="r">{consequence}</div> : null}
      {children ? <div className="dopt__f">{children}</div> : null}
    </div>
  )
}

export type SuggestionProps = Omit<CheckProps, 'end' | 'hint'> & {
  /** 0 to 1. */
  confidence?: number
  /** The word for it: pewne, możliwe, słabe. */
  confidenceLabel?: ReactNode
  why?: ReactNode
  /** The shortcut key. */
  shortcut?: string
}

/** A proposed tag: a person decides, so it says how sure it is and why. */
export function Suggestion(props: SuggestionProps) {
  const { confidence, confidenceLabel, why, shortcut, children, ...check } = props
  return (
    <li>
      <Check {...check} end={shortcut ? <kbd>{shortcut}</kbd> : undefined} />
      {children}
      {confidenceLabel ? (
        <span className="conf">
          {confidence === undefined ? null : (
            <svg aria-hidden="true" focusable="false">
              <rect width={`${Math.round(confidence * 100)}%`} height="100%" />
            </svg>
          )}
          {confidenceLabel}
        </span>
      ) : null}
      {why ? <p className="why">{why}</p> : null}
    </li>
  )
}

export function Suggestions({ children }: { children: ReactNode }) {
  return <ul className="sug">{children}</ul>
}

export function DecisionList({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="dlist">
      <legend className="vh">{legend}</legend>
      {children}
    </fieldset>
  )
}
