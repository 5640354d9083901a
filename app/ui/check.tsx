import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import type { Tone } from './tone.ts'

export type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  type?: 'checkbox' | 'radio'
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  icon?: IconName
  /** Colours the icon. */
  area?: string
  tone?: Tone
  /** A number or a key at the end of the row. */
  end?: ReactNode
}

/** One box or one radio with its words; the whole row is the target. */
export function Check(props: CheckProps) {
  const {
    type = 'checkbox',
    label,
    labelHidden,
    hint,
    icon,
    area,
    tone,
    end,
    className,
    ...rest
  } = props
  return (
    <label
      className={classNames('check', area && `area--${area}`, tone && `tone--${tone}`, className)}
    >
      <input {...rest} type={type} />
      {icon ? <Icon name={icon} /> : null}
      <span className={labelHidden ? 'vh' : 'check__t'}>
        {label}
        {hint ? <small>{hint}</small> : null}
      </span>
      {end}
    </label>
  )
}
