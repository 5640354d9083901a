import { useId } from 'react'
import { lineRadial } from 'd3-shape'
import { classNames } from '../class-names.ts'
import { wrapWords } from './wrap-words.ts'

export type RadarAxis = {
  key: string
  label: string
  /** The values in words, a line each under the label: “2, cel 4”. */
  values: readonly string[]
  area?: string
}
export type RadarSeries = {
  key: string
  label: string
  look: 'now' | 'then' | 'target'
  /** One for each axis; null: not known, and then nothing is drawn there. */
  values: readonly (number | null)[]
}
export type RadarChartProps = {
  title: string
  /** Everything that the picture says, in words. */
  description: string
  axes: readonly RadarAxis[]
  series: readonly RadarSeries[]
  max: number
  /** `s` is for phones: fewer units across, so that its words stay readable. */
  size?: 's' | 'm'
}

const SIZES = {
  s: { width: 300, height: 440, radius: 92, line: 19 },
  m: { width: 460, height: 400, radius: 118, line: 17 },
}
type Size = keyof typeof SIZES

/** Values around a centre, each axis in the colour of its area. A table beside it says the same. */
export function RadarChart(props: RadarChartProps) {
  const { title, description, axes, series, max, size = 'm' } = props
  const { width, height, radius } = SIZES[size]
  const id = useId()
  const angle = (index: number) => (2 * Math.PI * index) / axes.length
  const at = (index: number, far: number) =>
    [Math.sin(angle(index)) * far, -Math.cos(angle(index)) * far] as const
  const radiusOf = (value: number) => (value / max) * radius
  const rings = Array.from({ length: max }, (_, index) => index + 1)
  const closed = (value: number) =>
    `${lineRadial()(axes.map((_, index) => [angle(index), radiusOf(value)]))}Z`
  return (
    <figure className={`radar radar--${size}`}>
      <svg
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {rings.map((ring) => (
          <path key={ring} className="radar__ring" d={closed(ring)} />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = at(index, radius)
          return <line key={axis.key} className="radar__axis" x2={x} y2={y} />
        })}
        {series.map((each) => (
          <Outline key={each.key} series={each} at={at} radiusOf={radiusOf} />
        ))}
        {rings.map((ring) => (
          <text key={ring} className="radar__n" x={4} y={-radiusOf(ring) + 5}>
            {ring}
          </text>
        ))}
        {series
          .filter((each) => each.look === 'now')
          .flatMap((each) =>
            each.values.map((value, index) => {
              const axis = axes[index]
              if (value === null || !axis) return null
              const [x, y] = at(index, radiusOf(value))
              return (
                <rect
                  key={axis.key}
                  className={classNames('radar__dot', axis.area && `area--${axis.area}`)}
                  x={x - 5}
                  y={y - 5}
                  width={10}
                  height={10}
                />
              )
            }),
          )}
        {axes.map((axis, index) => (
          <AxisLabel key={axis.key} axis={axis} place={at(index, radius + 16)} size={size} />
        ))}
      </svg>
      <figcaption>
        <ul className="radar__legend">
          {series.map((each) => (
            <li key={each.key}>
              <svg viewBox="0 0 32 10" aria-hidden="true" focusable="false">
                <line className={`radar__line radar__line--${each.look}`} y1={5} x2={32} y2={5} />
              </svg>
              {each.label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

type OutlineProps = {
  series: RadarSeries
  at: (index: number, radius: number) => readonly [number, number]
  radiusOf: (value: number) => number
}

/** A closed line where every value is known; else only the parts between known neighbours. */
function Outline({ series, at, radiusOf }: OutlineProps) {
  const { values, look } = series
  const points = values.map((value, index) => (value === null ? null : at(index, radiusOf(value))))
  const className = `radar__line radar__line--${look}`
  if (points.every((point) => point !== null)) {
    return (
      <polygon
        className={classNames(className, look === 'now' && 'radar__fill')}
        points={points.map((point) => point.map(round).join(',')).join(' ')}
      />
    )
  }
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length]
    if (!point || !next) return null
    const [x1, y1] = point.map(round)
    const [x2, y2] = next.map(round)
    return <line key={index} className={className} x1={x1} y1={y1} x2={x2} y2={y2} />
  })
}

type AxisLabelProps = { axis: RadarAxis; place: readonly [number, number]; size: Size }

function AxisLabel({ axis, place, size }: AxisLabelProps) {
  const words = wrapWords(axis.label, 15)
  const lines = [...words, ...axis.values]
  const { x, top, anchor } = labelPlace(place, lines.length, size)
  return (
    <text className="radar__label" textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan
          key={index}
          className={index < words.length ? undefined : 'radar__value'}
          x={round(x)}
          y={round(top + index * SIZES[size].line)}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Beside the end of its axis; on a phone above or below it, along the edge, where words have room. */
function labelPlace([x, y]: readonly [number, number], lines: number, size: Size) {
  const { width, radius, line } = SIZES[size]
  const height = lines * line
  const isMiddle = Math.abs(x) < 1
  const edge = isMiddle ? radius + 16 : size === 's' ? radius - 6 : null
  // Below the middle a label hangs down from its place, above it stands on it.
  const top =
    edge === null ? y - height / 2 + line : y < 0 ? -edge - height + line : edge + line * 0.8
  if (isMiddle) return { x, top, anchor: 'middle' } as const
  const far = size === 's' ? Math.sign(x) * (width / 2 - 2) : x
  const isRight = size === 's' ? x < 0 : x > 0
  return { x: far, top, anchor: isRight ? 'start' : 'end' } as const
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
