import { classNames } from './class-names.ts'
import type { IconName } from './icons.ts'
import sprite from './icons.svg?url&no-inline'

export type IconProps = {
  name: IconName
  size?: 's' | 'm' | 'l'
  /** Only where the icon stands for words that are not printed beside it. */
  label?: string
  className?: string
}

export function Icon({ name, size = 'm', label, className }: IconProps) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      className={classNames('icon', size !== 'm' && size, className)}
      focusable="false"
      {...named}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
