import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import type { Tone } from './tone.ts'

export type StatusProps = { tone: Tone; icon: IconName; children: ReactNode }

/** A position or a step in the life of an item. */
export function Status({ tone, icon, children }: StatusProps) {
  return (
    <span className={`status tone--${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}

/** A small mark on a row of a staff queue: personal data, a likely duplicate, a deadline. */
export function Flag({ tone, icon, children }: StatusProps) {
  return (
    <span className={`flag tone--${tone}`}>
      <Icon name={icon} size="s" />
      {children}
    </span>
  )
}
