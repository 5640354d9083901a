import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type NoteProps = {
  kind?: 'info' | 'done' | 'warning' | 'error'
  title?: ReactNode
  headingLevel?: 'h2' | 'h3'
  icon?: IconName
  /** `status` for the answer to what was just done, `alert` when it failed. */
  role?: 'status' | 'alert'
  className?: string
  children?: ReactNode
}

/** For what must be read. */
export function Note(props: NoteProps) {
  const {
    kind = 'info',
    title,
    headingLevel: Heading = 'h2',
    icon,
    role,
    className,
    children,
  } = props
  return (
    <div
      className={classNames('note', `note--${kind}`, icon && 'note--icon', className)}
      role={role}
    >
      {icon ? <Icon name={icon} /> : null}
      <div className="flow-s">
        {title ? <Heading>{title}</Heading> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

export type EmptyProps = {
  title: ReactNode
  headingLevel?: 'h2' | 'h3'
  children?: ReactNode
  actions?: ReactNode
}

/** Nothing here yet, and what one can do about it. */
export function Empty({ title, headingLevel: Heading = 'h3', children, actions }: EmptyProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 144 64" aria-hidden="true" focusable="false">
        <path className="empty__rock" d="M0 64V48h30V38h30V28h30V18h30V8h24v56z" />
        <path className="empty__edge" d="M0 48h30M30 38h30M60 28h30M90 18h30M120 8h24" />
        <circle className="empty__sun" cx="20" cy="18" r="10" />
      </svg>
      <Heading>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  )
}
