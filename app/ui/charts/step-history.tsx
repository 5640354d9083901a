import { useId } from 'react'
import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'
import { classNames } from '../class-names.ts'

export type StepPoint = {
  /** `2026-11-23`. */
  day: string
  level: number
}
export type StepHistoryProps = {
  title: string
  /** Everything that the picture says, in words. */
  description: string
  /** The oldest first. */
  points: readonly StepPoint[]
  target?: { level: number; year: number } | null
  max: number
  /** The line goes on until this day. */
  today: string
  area?: string
  /** `s` stands in a row of a table, `n` on a phone: its words stay readable there. */
  size?: 's' | 'n' | 'm'
}

const SIZES = {
  s: { width: 176, height: 76, left: 8, right: 14, top: 12, bottom: 22 },
  n: { width: 300, height: 220, left: 26, right: 26, top: 20, bottom: 32 },
  m: { width: 640, height: 250, left: 34, right: 34, top: 18, bottom: 34 },
}

const MOST_YEARS = { s: 2, n: 3, m: 8 }

/** Levels over the years: each holds until the next one. Values are printed at their steps. */
export function StepHistory(props: StepHistoryProps) {
  const { title, description, points, target, max, today, area, size = 'm' } = props
  const id = useId()
  const { width, height, left, right, top, bottom } = SIZES[size]
  const now = yearOf(today)
  const first = Math.floor(yearOf(points[0]?.day ?? today))
  const goal = size === 's' ? null : target
  const last = Math.max(Math.ceil(now), (goal?.year ?? 0) + (goal ? 1 : 0))
  const x = scaleLinear([first, Math.max(last, first + 1)], [left, width - right])
  const y = scaleLinear([1, max], [height - bottom, top])
  const steps = points.map((point) => [yearOf(point.day), point.level] as const)
  const ended = steps.at(-1)
  const path = line<readonly [number, number]>()
    .x(([year]) => round(x(year)))
    .y(([, level]) => round(y(level)))
    .curve(curveStepAfter)([...steps, ...(ended ? [[now, ended[1]] as const] : [])])
  const levels = Array.from({ length: max }, (_, index) => index + 1)
  const years = yearTicks(first, last, MOST_YEARS[size])
  return (
    <svg
      className={classNames('steps', `steps--${size}`, area && `area--${area}`)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {levels.map((level) => (
        <g key={level}>
          <line
            className="steps__grid"
            x1={left}
            x2={width - right}
            y1={round(y(level))}
            y2={round(y(level))}
          />
          {size !== 's' ? (
            <text className="steps__t" x={left - 12} y={round(y(level)) + 5} textAnchor="end">
              {level}
            </text>
          ) : null}
        </g>
      ))}
      {years.map((year, index) => (
        <text
          key={year}
          className="steps__t"
          x={round(x(year))}
          y={height - 5}
          textAnchor={index === 0 ? 'start' : index === years.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
      {goal && ended ? (
        <>
          <line
            className="steps__goal"
            x1={round(x(now))}
            y1={round(y(ended[1]))}
            x2={round(x(goal.year))}
            y2={round(y(goal.level))}
          />
          <path className="steps__diamond" d={diamond(x(goal.year), y(goal.level))} />
          <text
            className="steps__v"
            x={round(x(goal.year))}
            y={round(y(goal.level)) + 26}
            textAnchor="middle"
          >
            {goal.level}
          </text>
        </>
      ) : null}
      {path ? <path className="steps__line" d={path} /> : null}
      {steps.map(([year, level], index) => (
        <g key={index}>
          <rect
            className="steps__dot"
            x={round(x(year)) - 4.5}
            y={round(y(level)) - 4.5}
            width={9}
            height={9}
          />
          {isRoomFor(steps, index, x) ? (
            <text
              className="steps__v"
              x={round(x(year)) + 8}
              y={round(y(level)) + (level === max ? 18 : -8)}
            >
              {level}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** A day as a part of its year, for the place on the axis. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + ((month - 1) * 30.4 + date - 1) / 365
}

/** Whole years, as many as there is room for, the first always among them. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / most))
  const years: number[] = []
  for (let year = first; year <= last; year += step) years.push(year)
  return years
}

/** Of steps that stand on each other the last one prints its value. */
function isRoomFor(
  steps: readonly (readonly [number, number])[],
  index: number,
  x: (year: number) => number,
): boolean {
  const here = steps[index]
  const next = steps[index + 1]
  return !here || !next || x(next[0]) - x(here[0]) > 16
}

function diamond(x: number, y: number): string {
  const [left, top] = [round(x), round(y)]
  return `M${left} ${top - 8}l8 8-8 8-8-8z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
