import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type StoneProps = {
  value: ReactNode
  label: ReactNode
  kind?: 'sun' | 'rock' | 'deep'
  className?: string
}

/** A cut stone for a number or a date. Never clickable. */
export function Stone({ value, label, kind = 'sun', className }: StoneProps) {
  return (
    <p className={classNames('stone', kind !== 'sun' && `stone--${kind}`, className)}>
      <b>{value}</b>
      <span>{label}</span>
    </p>
  )
}

export function NumBlock({ label, number }: { label: ReactNode; number: ReactNode }) {
  return (
    <span className="numblock">
      {label} <b>{number}</b>
    </span>
  )
}

/** Layers of the areas an item belongs to; the names stand beside it, so it is decorative. */
export function Strata({ areas }: { areas: readonly string[] }) {
  return (
    <span className="strata" aria-hidden="true">
      {areas.length === 0 ? (
        <i />
      ) : (
        areas.map((slug) => <i key={slug} className={`area--${slug}`} />)
      )}
    </span>
  )
}
