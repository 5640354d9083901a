import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** One line of small facts: MetaItem, ItemNumber, `<time>`, links. */
export function Meta({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('meta', className)}>{children}</div>
}

export function MetaItem({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span>
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </span>
  )
}

export function ItemNumber({ href, children }: { href?: string; children: ReactNode }) {
  return href ? (
    <a className="nr" href={href}>
      {children}
    </a>
  ) : (
    <span className="nr">{children}</span>
  )
}
