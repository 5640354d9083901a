import type { ReactNode } from 'react'

export type ErrorSummaryProps = {
  /** e.g. “Popraw 2 rzeczy”. */
  title: string
  errors: readonly { fieldId: string; message: string }[]
}

/** First thing in a refused form, and where the focus goes, with script or without. Each error links to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div className="errsum" id="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A refusal that belongs to no field: the focus goes to it just the same. */
export function FocusedRefusal({ children }: { children: ReactNode }) {
  return (
    <div tabIndex={-1} autoFocus>
      {children}
    </div>
  )
}
