import { useId } from 'react'
import { lineRadial } from 'd3-shape'
import { classNames } from '../class-names.ts'
import { wrapWords } from './wrap-words.ts'

export type RadarAxis = {
  key: string
  label: string
  /** The values in words, printed under the label: “2, cel 4”. */
  value: string
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
}

const WIDTH = 460
const HEIGHT = 400
const RADIUS = 118
const LABEL_AT = RADIUS + 16
const LINE = 17

/** Values around a centre, each axis in the colour of its area. A table beside it says the same. */
export function RadarChart({ title, description, axes, series, max }: RadarChartProps) {
  const id = useId()
  const angle = (index: number) => (2 * Math.PI * index) / axes.length
  const at = (index: number, radius: number) =>
    [Math.sin(angle(index)) * radius, -Math.cos(angle(index)) * radius] as const
  const radiusOf = (value: number) => (value / max) * RADIUS
  const rings = Array.from({ length: max }, (_, index) => index + 1)
  const closed = (value: number) =>
    `${lineRadial()(axes.map((_, index) => [angle(index), radiusOf(value)]))}Z`
  return (
    <figure className="radar">
      <svg
        viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {rings.map((ring) => (
          <path key={ring} className="radar__ring" d={closed(ring)} />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = at(index, RADIUS)
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
          <AxisLabel key={axis.key} axis={axis} place={at(index, LABEL_AT)} />
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

function AxisLabel({ axis, place }: { axis: RadarAxis; place: readonly [number, number] }) {
  const [x, y] = place
  const lines = wrapWords(axis.label, 15)
  const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end'
  const height = (lines.length + 1) * LINE
  const top = Math.abs(x) < 1 ? (y < 0 ? y - height + LINE : y + LINE) : y - height / 2 + LINE
  return (
    <text className="radar__label" textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={index} x={round(x)} y={round(top + index * LINE)}>
          {line}
        </tspan>
      ))}
      <tspan className="radar__value" x={round(x)} y={round(top + lines.length * LINE)}>
        {axis.value}
      </tspan>
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
