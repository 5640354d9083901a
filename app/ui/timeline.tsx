import type { ReactNode } from 'react'

export type TimelineItem = {
  /** The date in words. */
  when: string
  /** Machine form; leave out for dates that are only planned. */
  dateTime?: string
  title: ReactNode
  body?: ReactNode
  state?: 'done' | 'now' | 'next'
}

/** What happened, oldest first: a drill core. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="tl">
      {items.map((item, index) => (
        <li
          key={index}
          className={item.state === 'done' ? undefined : item.state}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          {item.dateTime ? (
            <time dateTime={item.dateTime}>{item.when}</time>
          ) : (
            <span className="when">{item.when}</span>
          )}
          <span className="what">{item.title}</span>
          {item.body ? <div className="d">{item.body}</div> : null}
        </li>
      ))}
    </ol>
  )
}
