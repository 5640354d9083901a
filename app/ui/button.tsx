import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Look = {
  variant?: 'primary' | 'line' | 'sun' | 'no' | 'ghost' | 'ondeep'
  size?: 'm' | 'big'
  wide?: boolean
  icon?: IconName
  iconAfter?: IconName
}

function buttonClass({ variant = 'primary', size, wide }: Look, className?: string): string {
  return classNames(
    'btn',
    `btn--${variant}`,
    size === 'big' && 'btn--big',
    wide && 'btn--wide',
    className,
  )
}

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>

/** `sun` is for the one main call on a screen. `aria-pressed` gives the switched-on look. */
export function Button({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  className,
  children,
  type = 'submit',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass({ variant, size, wide }, className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </button>
  )
}

export type ButtonLinkProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

export function ButtonLink({
  variant,
  size,
  wide,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass({ variant, size, wide }, className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </a>
  )
}

/** A button that reads as a link inside text. */
export function TextButton({
  className,
  type = 'submit',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={classNames('linkbtn', className)} />
}
