import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Tone } from './tone.ts'

export type Share = {
  key: string
  tone: Tone
  value: number
  label: ReactNode
  /** Still to be done: drawn as an outline. */
  open?: boolean
}

/** Below this part of the whole a share could not be seen. */
const visiblePart = 0.012

/**
 * Starts and widths in per cent of the bar, so that small shares stay visible.
 * Drawn as SVG: widths as attributes need no inline style, which the pages' policy forbids.
 */
export function layOutShares(values: readonly number[]): { start: number; width: number }[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  const raised = values.map((value) => (value > 0 ? Math.max(value, total * visiblePart) : 0))
  const sum = raised.reduce((all, value) => all + value, 0)
  let start = 0
  return raised.map((value) => {
    const width = sum > 0 ? (value / sum) * 100 : 0
    const place = { start, width }
    start += width
    return place
  })
}

const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`

export type ShareBarProps = {
  shares: readonly Share[]
  /** The same numbers in words. */
  label: string
  tall?: boolean
}

export function ShareBar({ shares, label, tall }: ShareBarProps) {
  const places = layOutShares(shares.map((share) => share.value))
  return (
    <svg className={classNames('share', tall && 'share--tall')} role="img" aria-label={label}>
      {shares.map((share, index) => {
        const place = places[index]
        if (!place || place.width === 0) return null
        return (
          <rect
            key={share.key}
            className={classNames(`tone--${share.tone}`, share.open && 'share__open')}
            x={percent(place.start)}
            width={percent(place.width)}
            height="100%"
          />
        )
      })}
    </svg>
  )
}

/** Names and numbers of the shares: a value is always printed. */
export function Legend({ shares }: { shares: readonly Share[] }) {
  return (
    <ul className="legend">
      {shares.map((share) => (
        <li key={share.key}>
          <i className={classNames('sw', `tone--${share.tone}`, share.open && 'sw--open')} />
          <span>{share.label}</span>
        </li>
      ))}
    </ul>
  )
}
