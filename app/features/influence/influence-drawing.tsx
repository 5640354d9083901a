import { useTranslations } from '../../i18n/page-context.tsx'
import { TableRegion } from '../../ui/data-table.tsx'
import { STEPS, type StepName } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'

const COLUMN = 152
const NODE = { width: 128, height: 34, gap: 8 }
const RISE = 16
const TOP = 46
const MOST_NODES = 4
const MOST_LETTERS = 17

type Place = { x: number; y: number; label: string; isThere: boolean; isCurrent: boolean }

/** The trace as rising ledges: each thing a stone, joined with those of the next step. */
export function InfluenceDrawing({ influence }: { influence: Influence }) {
  const t = useTranslations('initiatives.influence')
  const status = useTranslations('status.position')
  const labels: Record<StepName, string[]> = {
    voice: [influence.voice.reference],
    tags: influence.tags.map((tag) => (tag.kind === 'goal' ? `${tag.code} ${tag.name}` : tag.name)),
    position: influence.position ? [status(influence.position.code)] : [],
    paragraphs: influence.paragraphs.map(
      (change) => `${change.document.title}, ${change.block.number ?? '–'}`,
    ),
    initiatives: influence.initiatives.map((each) => each.title),
    indicators: influence.indicators.map((each) => each.name),
  }
  const columns = STEPS.map((name, index) =>
    placesOf(labels[name], index, name === influence.stopsAt),
  )
  const height = Math.max(...columns.flat().map((place) => place.y)) + NODE.height + 12
  const width = STEPS.length * COLUMN
  const steps = STEPS.map((name) =>
    t('stepOf', { name: t(`step.${name}`), count: influence.counts[name] }),
  )
  const title = t('drawingOf', { reference: influence.voice.reference, steps: steps.join(', ') })
  return (
    <TableRegion label={t('drawing')}>
      <svg
        className="itrace"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={title}
      >
        {columns
          .slice(1)
          .map((places, index) =>
            places.flatMap((to) =>
              (columns[index] ?? []).map((from) => (
                <path
                  key={`${from.x}-${from.y}-${to.y}`}
                  className={to.isThere && from.isThere ? 'itrace__way' : 'itrace__way is-open'}
                  d={wayBetween(from, to)}
                />
              )),
            ),
          )}
        {STEPS.map((name, index) => (
          <text
            key={name}
            className="itrace__step"
            x={index * COLUMN + 4}
            y={TOP + (STEPS.length - 1 - index) * RISE - 10}
          >
            {t(`step.${name}`)}
          </text>
        ))}
        {columns.flat().map((place) => (
          <g
            key={`${place.x}-${place.y}`}
            className={place.isThere ? 'itrace__node' : 'itrace__node is-open'}
          >
            <path d={stone(place)} />
            <text x={place.x + 10} y={place.y + 22}>
              {place.label}
            </text>
          </g>
        ))}
      </svg>
    </TableRegion>
  )
}

function placesOf(labels: readonly string[], column: number, isCurrent: boolean): Place[] {
  const shown = labels.slice(0, MOST_NODES)
  const rest = labels.length - shown.length
  if (rest > 0) shown[MOST_NODES - 1] = `+ ${rest + 1}`
  const x = column * COLUMN + 4
  const top = TOP + (STEPS.length - 1 - column) * RISE
  if (shown.length === 0) {
    return [{ x, y: top, label: isCurrent ? '?' : '–', isThere: false, isCurrent }]
  }
  return shown.map((label, index) => ({
    x,
    y: top + index * (NODE.height + NODE.gap),
    label: label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label,
    isThere: true,
    isCurrent,
  }))
}

function wayBetween(from: Place, to: Place): string {
  const x1 = from.x + NODE.width
  const y1 = from.y + NODE.height / 2
  const x2 = to.x
  const y2 = to.y + NODE.height / 2
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** A block with one corner cut off. */
function stone({ x, y }: Place): string {
  const cut = 8
  return `M${x} ${y}h${NODE.width - cut}l${cut} ${cut}v${NODE.height - cut}h${-NODE.width}z`
}
