import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type LogItem = { key: string; when: string; dateTime?: string; body: ReactNode }

/** Who did what to a case, newest first. */
export function ActivityLog({ items }: { items: readonly LogItem[] }) {
  return (
    <ol className="log">
      {items.map((item) => (
        <li key={item.key}>
          <time dateTime={item.dateTime}>{item.when}</time>
          <span>{item.body}</span>
        </li>
      ))}
    </ol>
  )
}

export type TodoItem = { key: string; done: boolean; doneLabel: string; body: ReactNode }

/** What is in place before something can go out, and what is not. */
export function Checklist({ items }: { items: readonly TodoItem[] }) {
  return (
    <ul className="todo">
      {items.map((item) => (
        <li key={item.key} className={item.done ? undefined : 'bad'}>
          <Icon name={item.done ? 'circle-check' : 'circle-x'} label={item.doneLabel} />
          <span>{item.body}</span>
        </li>
      ))}
    </ul>
  )
}

/** Acts on the rows selected in the table below. */
export function BulkBar({
  label,
  count,
  children,
}: {
  label: string
  count: ReactNode
  children: ReactNode
}) {
  return (
    <div className="bulk" role="group" aria-label={label}>
      <b>{count}</b>
      {children}
    </div>
  )
}
