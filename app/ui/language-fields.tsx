import type { ReactNode } from 'react'
import { describedBy, Hint } from './field.tsx'

export type LanguageFieldsProps = {
  id: string
  legend: ReactNode
  hint?: ReactNode
  optional?: ReactNode
  /** One Field for each language. */
  children: ReactNode
}

/** The same text in several languages: beside each other where there is room, to compare them. */
export function LanguageFields({ id, legend, hint, optional, children }: LanguageFieldsProps) {
  return (
    <fieldset className="langs" aria-describedby={describedBy(id, hint, false)}>
      <legend className="lbl">
        {legend}
        {optional ? <span className="opt"> {optional}</span> : null}
      </legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      <div className="langs__g">{children}</div>
    </fieldset>
  )
}
