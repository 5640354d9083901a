import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** The page gutter and its greatest width. */
export function Wrap({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('wrap', className)}>{children}</div>
}

export type SideColumnsProps = {
  /** Head and text. */
  children: ReactNode
  side: ReactNode
  sideLabel: string
  /** On phones it comes after the side column. */
  rest?: ReactNode
}

/** A reading page: text, a column beside it, and the rest below the text. */
export function SideColumns({ children, side, sideLabel, rest }: SideColumnsProps) {
  return (
    <div className={classNames('two', Boolean(rest) && 'two--split')}>
      <div className="two__top">{children}</div>
      <aside className="side" aria-label={sideLabel}>
        {side}
      </aside>
      {rest ? <div className="two__rest">{rest}</div> : null}
    </div>
  )
}

export type FormColumnsProps = { children: ReactNode; side?: ReactNode; sideLabel?: string }

/** A form with what helps beside it. */
export function FormColumns({ children, side, sideLabel }: FormColumnsProps) {
  return (
    <div className="formgrid">
      <div>{children}</div>
      {side ? (
        <aside className="side" aria-label={sideLabel}>
          {side}
        </aside>
      ) : null}
    </div>
  )
}

/** Fields side by side where there is room. */
export function Half({ children }: { children: ReactNode }) {
  return <div className="half">{children}</div>
}

/** The end of a form: the button and what happens next. */
export function SendRow({ children }: { children: ReactNode }) {
  return <div className="send">{children}</div>
}
