import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type SegItem = { href: string; label: ReactNode; icon?: IconName; current?: boolean }

/** A switch between views of the same thing. */
export function Seg({ label, items }: { label: string; items: readonly SegItem[] }) {
  return (
    <nav className="seg" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined}>
          {item.icon ? <Icon name={item.icon} /> : null}
          {item.label}
        </a>
      ))}
    </nav>
  )
}

/** Small tabs with counts above a staff queue. */
export function QueueTabs({ label, items }: { label: string; items: readonly SegItem[] }) {
  return (
    <nav className="q__t" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  )
}

export type FilterChipProps = {
  href: string
  children: ReactNode
  /** Hidden words: what the link does, e.g. “ – usuń filtr”. */
  action: string
}

export function FilterChip({ href, children, action }: FilterChipProps) {
  return (
    <a className="fchip" href={href}>
      {children}
      <span className="vh">{action}</span>
      <Icon name="x" />
    </a>
  )
}
