import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type AreaProps = { slug: string; name: string; icon: IconName; href?: string }

/** Areas differ by icon and name; the colour only helps. An unknown slug stays grey. */
export function Area({ slug, name, icon, href }: AreaProps) {
  const className = `area area--${slug}`
  const body = (
    <>
      <Icon name={icon} />
      <span>{name}</span>
    </>
  )
  return href ? (
    <a className={className} href={href}>
      {body}
    </a>
  ) : (
    <span className={className}>{body}</span>
  )
}

export type GoalTagProps = { code: string; name: string; href?: string }

export function GoalTag({ code, name, href }: GoalTagProps) {
  const body = (
    <>
      <span className="goal__code">{code}</span> {name}
    </>
  )
  return href ? (
    <a className="goal" href={href}>
      {body}
    </a>
  ) : (
    <span className="goal">{body}</span>
  )
}

/** A row of Area, GoalTag, Status and Pill. */
export function Tags({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('tags', className)}>{children}</div>
}

export function Pill({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="pill">
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </span>
  )
}

export type ChipProps = { icon?: IconName; href?: string; className?: string; children: ReactNode }

export function Chip({ icon, href, className, children }: ChipProps) {
  const classes = classNames('chip', className)
  const body = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  )
  return href ? (
    <a className={classes} href={href}>
      {body}
    </a>
  ) : (
    <span className={classes}>{body}</span>
  )
}
