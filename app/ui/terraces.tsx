import { classNames } from './class-names.ts'

const steps = [1, 2, 3, 4, 5] as const

export type TerracesProps = {
  /** 1 to 5; null = not assessed, then no step is filled. */
  level: number | null
  /** The level the city wants to reach: a flag on that step. */
  target?: number | null
  /** What the picture says in words, e.g. “Poziom 2 z 5, cel: poziom 4”. */
  label: string
  area?: string
  size?: 's' | 'm'
}

export function Terraces({ level, target, label, area, size = 'm' }: TerracesProps) {
  return (
    <span
      className={classNames('terr', size === 's' && 'terr--s', area && `area--${area}`)}
      role="img"
      aria-label={label}
    >
      {steps.map((step) => (
        <i
          key={step}
          className={classNames(
            level !== null && step <= level && 'on',
            step === target && 'target',
          )}
        />
      ))}
    </span>
  )
}
