import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type DisclosureProps = {
  summary: ReactNode
  icon?: IconName
  open?: boolean
  children: ReactNode
}

/** A part that opens in place, without script. */
export function Disclosure({ summary, icon, open, children }: DisclosureProps) {
  return (
    <details className="priv" open={open}>
      <summary>
        {icon ? <Icon name={icon} /> : null}
        <span>{summary}</span>
        <Icon name="chevron-down" />
      </summary>
      <div className="priv__b flow">{children}</div>
    </details>
  )
}
