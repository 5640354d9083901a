import { useTranslations } from '../../i18n/page-context.tsx'
import { TableRegion } from '../../ui/data-table.tsx'
import type { TraceHrefs } from './influence-steps.tsx'
import { STEPS } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'
import { traceGraph, type TraceNode } from './trace-graph.ts'
import { useTraceNames } from './use-trace-names.ts'

const COLUMN = 194
const NODE = { width: 166, height: 66, gap: 10 }
const RISE = 12
const TOP = 40

/** The trace as rising ledges: each thing a stone that leads to its page, joined by the ties people made. */
export function InfluenceDrawing({
  influence,
  hrefs,
}: {
  influence: Influence
  hrefs: TraceHrefs
}) {
  const t = useTranslations('initiatives.influence')
  const { nodes, ties } = traceGraph(influence, useTraceNames(influence, hrefs))
  const bottoms = STEPS.map((_, column) =>
    Math.max(...nodes.filter((node) => node.column === column).map(bottomOf), topOf(column)),
  )
  const height = Math.max(...bottoms) + 24
  const width = STEPS.length * COLUMN
  return (
    <>
      <p className="itrace__hint sm muted">{t('swipe')}</p>
      <TableRegion label={t('drawing')}>
        <svg
          className="itrace"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={t('drawingOf', {
            reference: influence.voice.reference,
            steps: STEPS.map((name) =>
              t('stepOf', { name: t(`step.${name}`), count: influence.counts[name] }),
            ).join(', '),
          })}
        >
          {ties.map(({ from, to, isOpen }) => (
            <path
              key={`${from.key} ${to.key}`}
              className={isOpen ? 'itrace__way is-open' : 'itrace__way'}
              d={
                to.column - from.column > 1
                  ? wayAround(from, to, Math.max(...bottoms.slice(from.column, to.column)) + 10)
                  : wayBetween(from, to)
              }
            />
          ))}
          {STEPS.map((name, column) => (
            <text key={name} className="itrace__step" x={leftOf(column)} y={topOf(column) - 10}>
              {t(`step.${name}`)}
            </text>
          ))}
          {nodes.map((node) => (
            <g
              key={node.key}
              className={
                node.kind === 'owed' || node.kind === 'asked'
                  ? 'itrace__node is-open'
                  : 'itrace__node'
              }
            >
              <path d={stone(node)} />
              <foreignObject
                x={leftOf(node.column)}
                y={topOf(node.column) + node.row * (NODE.height + NODE.gap)}
                width={NODE.width}
                height={NODE.height}
              >
                <div className="itrace__words">
                  {node.href ? (
                    <a href={node.href}>{node.label}</a>
                  ) : (
                    <span>{node.kind === 'owed' ? t('missing') : node.label}</span>
                  )}
                </div>
              </foreignObject>
            </g>
          ))}
        </svg>
      </TableRegion>
    </>
  )
}

const leftOf = (column: number) => column * COLUMN + 4
const topOf = (column: number) => TOP + (STEPS.length - 1 - column) * RISE
const bottomOf = ({ column, row }: TraceNode) =>
  topOf(column) + row * (NODE.height + NODE.gap) + NODE.height

function wayBetween(from: TraceNode, to: TraceNode): string {
  const x1 = leftOf(from.column) + NODE.width
  const y1 = bottomOf(from) - NODE.height / 2
  const x2 = leftOf(to.column)
  const y2 = bottomOf(to) - NODE.height / 2
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** Below the steps between, so that the line touches none of them. */
function wayAround(from: TraceNode, to: TraceNode, lane: number): string {
  const x1 = leftOf(from.column) + NODE.width
  const y1 = bottomOf(from) - NODE.height / 3
  const x2 = leftOf(to.column)
  const y2 = bottomOf(to) - NODE.height / 3
  const bend = (COLUMN - NODE.width) / 2
  return `M${x1} ${y1}Q${x1 + bend} ${y1} ${x1 + bend} ${(y1 + lane) / 2}T${x1 + 2 * bend} ${lane}H${x2 - 2 * bend}Q${x2 - bend} ${lane} ${x2 - bend} ${(y2 + lane) / 2}T${x2} ${y2}`
}

/** A block with one corner cut off. */
function stone(node: TraceNode): string {
  const cut = 8
  const x = leftOf(node.column)
  const y = bottomOf(node) - NODE.height
  return `M${x} ${y}h${NODE.width - cut}l${cut} ${cut}v${NODE.height - cut}h${-NODE.width}z`
}
