import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type DefinitionListProps = {
  items: readonly { key: string; term: ReactNode; value: ReactNode }[]
  /** `facts` stands in a row of up to three, `pairs` one under another. */
  look?: 'pairs' | 'facts'
  className?: string
}

export function DefinitionList({ items, look = 'pairs', className }: DefinitionListProps) {
  return (
    <dl className={classNames(look === 'facts' ? 'open__facts' : 'kv', className)}>
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Links with a line of words under each. */
export function LinkList({
  items,
}: {
  items: readonly { href: string; label: ReactNode; note?: ReactNode }[]
}) {
  return (
    <ul className="linklist">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.label}</a>
          {item.note ? <span>{item.note}</span> : null}
        </li>
      ))}
    </ul>
  )
}
