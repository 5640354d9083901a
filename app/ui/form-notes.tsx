import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type InputCountProps = {
  id?: string
  /** “170 z 4000 znaków”. */
  count: ReactNode
  /** That the draft is kept, and when it was. */
  saved?: ReactNode
}

/** The line under a text field. */
export function InputCount({ id, count, saved }: InputCountProps) {
  return (
    <div className="count">
      <span className="saved" role="status">
        {saved ? (
          <>
            <Icon name="save" size="s" />
            {saved}
          </>
        ) : null}
      </span>
      <span id={id}>{count}</span>
    </div>
  )
}

/** A quiet sentence with an icon: privacy, where numbers come from. */
export function QuietLine({ icon = 'lock', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className="privline">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}

/** What is not asked for. */
export function NotAsked({ items }: { items: readonly { key: string; label: ReactNode }[] }) {
  return (
    <ul className="nope-list">
      {items.map((item) => (
        <li key={item.key}>
          <Icon name="circle-slash" />
          {item.label}
        </li>
      ))}
    </ul>
  )
}
