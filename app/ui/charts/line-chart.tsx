import { useId } from 'react'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { classNames } from '../class-names.ts'

export type LinePoint = {
  key: string
  /** Its place on an axis of years: 2025.5 is the middle of 2025. */
  at: number
  value: number
  /** The value as it is printed. */
  text: string
  /** Not a measurement: a hollow point. */
  isHollow?: boolean
}
export type LineChartProps = {
  title: string
  /** Everything that the picture says, in words. */
  description: string
  /** The oldest first. */
  points: readonly LinePoint[]
  /** How far points that follow each other lie apart; a longer way is a gap and stays one. */
  step?: number
  baseline?: { value: number; text: string } | null
  target?: { year: number; value: number; text: string } | null
  area?: string | null
  /** `s` stands in a row of small multiples. */
  size?: 's' | 'm'
}

const SIZES = {
  s: { width: 260, height: 128, left: 14, right: 40, top: 24, bottom: 24 },
  m: { width: 680, height: 300, left: 28, right: 60, top: 34, bottom: 34 },
}

/** A series over the years with where it began and where it should get. Values are printed. */
export function LineChart(props: LineChartProps) {
  const { title, description, points, step = 1, baseline, target, area, size = 'm' } = props
  const id = useId()
  const { width, height, left, right, top, bottom } = SIZES[size]
  const places = [...points.map((point) => point.at), ...(target ? [target.year] : [])]
  const values = [
    ...points.map((point) => point.value),
    ...(target ? [target.value] : []),
    ...(baseline ? [baseline.value] : []),
  ]
  if (places.length === 0) return null
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high > low ? 0 : Math.max(1, Math.abs(high) * 0.1)
  const x = scaleLinear([first, Math.max(last, first + 1)], [left, width - right])
  const y = scaleLinear([low - room, high + room], [height - bottom - 22, top])
  const at = (place: number, value: number) => [round(x(place)), round(y(value))] as const
  const draw = line<LinePoint>(
    (point) => round(x(point.at)),
    (point) => round(y(point.value)),
  )
  const latest = points.at(-1)
  const printed = printedPoints(points, size)
  return (
    <svg
      className={classNames('lines', `lines--${size}`, area && `area--${area}`)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <path className="lines__axis" d={`M0 ${height - bottom}H${width}`} />
      {baseline ? (
        <path className="lines__base" d={`M${left} ${round(y(baseline.value))}H${width - right}`} />
      ) : null}
      {yearMarks(points, target?.year ?? null).map((year, index, all) => (
        <text
          key={year}
          className="lines__t"
          x={round(x(year))}
          y={height - 5}
          textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
      {target && latest ? (
        <path
          className="lines__goal"
          d={`M${at(latest.at, latest.value).join(' ')}L${at(target.year, target.value).join(' ')}`}
        />
      ) : null}
      {runs(points, step).map((run) => (
        <path key={run[0]?.key} className="lines__line" d={draw(run) ?? ''} />
      ))}
      {points.map((point, index) => {
        const [cx, cy] = at(point.at, point.value)
        const beside = [points[index - 1], points[index + 1] ?? target].filter((each) => !!each)
        return (
          <g key={point.key}>
            <circle
              className={classNames('lines__dot', point.isHollow && 'lines__dot--hollow')}
              cx={cx}
              cy={cy}
              r={point === latest ? 5 : 3}
            />
            {printed.has(point) ? (
              <text
                className="lines__v"
                x={cx}
                y={isValley(point.value, beside) ? cy + 18 : cy - 10}
                textAnchor={point === points[0] ? 'start' : 'middle'}
              >
                {point.text}
              </text>
            ) : null}
          </g>
        )
      })}
      {target ? (
        <>
          <path className="lines__diamond" d={diamond(...at(target.year, target.value))} />
          <text className="lines__v" x={round(x(target.year)) + 12} y={round(y(target.value)) + 5}>
            {target.text}
          </text>
        </>
      ) : null}
    </svg>
  )
}

/** A series broken where values are missing: what was not measured is not drawn. */
export function runs(points: readonly LinePoint[], step: number): LinePoint[][] {
  const found: LinePoint[][] = []
  for (const point of points) {
    const run = found.at(-1)
    const before = run?.at(-1)
    if (run && before && point.at - before.at <= step * 1.01) run.push(point)
    else found.push([point])
  }
  return found
}

/** Small: the ends. Large: as many as stand beside each other without touching. */
function printedPoints(points: readonly LinePoint[], size: 's' | 'm'): Set<LinePoint> {
  const every = size === 's' ? Math.max(1, points.length - 1) : Math.ceil(points.length / 9)
  return new Set(points.filter((_, index) => (points.length - 1 - index) % every === 0))
}

/** The first year, the last measured and that of the target. */
function yearMarks(points: readonly LinePoint[], target: number | null): number[] {
  const years = [points[0]?.at, points.at(-1)?.at, target]
    .filter((year) => year !== null && year !== undefined)
    .map(Math.floor)
  return [...new Set(years)].toSorted((a, b) => a - b)
}

/** Lines that come from above leave the room below for the number. */
function isValley(value: number, beside: readonly { value: number }[]): boolean {
  return beside.reduce((sum, each) => sum + each.value - value, 0) > 0
}

function diamond(x: number, y: number): string {
  return `M${x} ${round(y - 8)}l8 8-8 8-8-8z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
