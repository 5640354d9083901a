import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type Way = {
  key: string
  icon: IconName
  title: ReactNode
  body: ReactNode
  link: { href: string; label: ReactNode }
}

/** Other ways to take part: phone, paper, sign language. */
export function Ways({ items }: { items: readonly Way[] }) {
  return (
    <div className="other">
      {items.map((item) => (
        <div key={item.key}>
          <Icon name={item.icon} />
          <h3>{item.title}</h3>
          <p>{item.body}</p>
          <p>
            <a href={item.link.href}>{item.link.label}</a>
          </p>
        </div>
      ))}
    </div>
  )
}
