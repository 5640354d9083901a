import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type MenuProps = {
  label: string
  icon: IconName
  /** Prints the label beside the icon instead of hiding it. */
  labelShown?: boolean
  className?: string
  /** `<li>` with a link, or with a form and its button. */
  children: ReactNode
}

/** A menu that needs no script: `<details>` with a list of links and forms. */
export function Menu({ label, icon, labelShown, className, children }: MenuProps) {
  return (
    <details className={classNames('pop', className)}>
      <summary className={classNames('ibtn', labelShown && 'ibtn--menu')}>
        <Icon name={icon} />
        <span className={labelShown ? undefined : 'vh'}>{label}</span>
      </summary>
      <div className="pop__b">
        <ul className="pop__l">{children}</ul>
      </div>
    </details>
  )
}
