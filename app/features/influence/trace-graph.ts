import { STEPS, type StepName } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'

/** A thing on the way; `more`: the rest of a step that has too many to draw. */
export type TraceNode = {
  key: string
  column: number
  row: number
  /** `owed` is what is still missing, `asked` a number that the voice asks for and nothing moves. */
  kind: 'there' | 'owed' | 'asked' | 'more'
  label: string
  href: string | null
}
/** Ties that people made, between things that are drawn; `isOpen` leads to what is missing or asked for. */
export type TraceTie = { from: TraceNode; to: TraceNode; isOpen: boolean }

type Named = { key: string; label: string; href: string | null; kind?: TraceNode['kind'] }
export type NamedSteps = Record<StepName, Named[]>

const MOST = 4

/** What is drawn and joined: only ties that exist, never „everything with everything”. */
export function traceGraph(
  influence: Influence,
  names: NamedSteps,
): { nodes: TraceNode[]; ties: TraceTie[] } {
  const byKey = new Map<string, TraceNode>()
  const columns = STEPS.map((name, column) => {
    const owed = influence.missing[name]?.owes
    const all: Named[] = owed
      ? [...names[name], { key: `owed-${name}`, label: '?', href: null, kind: 'owed' }]
      : names[name]
    const shown = all.length > MOST ? all.slice(0, MOST - 1) : all
    const nodes = shown.map((each, row): TraceNode => ({ kind: 'there', ...each, column, row }))
    for (const node of nodes) byKey.set(node.key, node)
    if (shown.length < all.length) {
      const rest = all.slice(shown.length)
      const label = `+ ${rest.length}`
      const kind = rest.every((each) => each.kind === 'asked') ? 'asked' : 'more'
      const more: TraceNode = {
        key: `more-${name}`,
        column,
        row: shown.length,
        kind,
        label,
        href: null,
      }
      for (const each of rest) byKey.set(each.key, more)
      nodes.push(more)
    }
    return nodes
  })
  const ties = new Map<string, TraceTie>()
  for (const [fromKey, toKey] of tieKeys(influence, columns)) {
    const from = byKey.get(fromKey)
    const to = byKey.get(toKey)
    if (!from || !to) continue
    const isOpen = to.kind === 'owed' || to.kind === 'asked'
    ties.set(`${from.key} ${to.key}`, { from, to, isOpen })
  }
  return { nodes: columns.flat(), ties: [...ties.values()] }
}

function tieKeys(influence: Influence, columns: readonly TraceNode[][]): [string, string][] {
  const { tags, position, paragraphs, recorded, initiatives, asked } = influence
  const tagKeys = tags.map((tag) => `tag-${tag.termId}`)
  const answered = position ? ['position'] : []
  const last = position ? 'position' : (tagKeys.at(0) ?? 'voice')
  const changed = new Set(paragraphs.map((change) => change.block.id))
  return [
    ...tagKeys.map((key): [string, string] => ['voice', key]),
    ...answered.flatMap((key) =>
      (tagKeys.length > 0 ? tagKeys : ['voice']).map((from): [string, string] => [from, key]),
    ),
    ...[...changed].map((id): [string, string] => ['position', `block-${id}`]),
    ...(recorded ? [['position', 'recorded'] satisfies [string, string]] : []),
    ...initiatives.flatMap((each) => [
      ...each.blocks
        .filter((id) => changed.has(id))
        .map((id): [string, string] => [`block-${id}`, `initiative-${each.id}`]),
      // An initiative can answer the voice itself, whatever a document says.
      ...(each.blocks.length === 0
        ? [[last, `initiative-${each.id}`] satisfies [string, string]]
        : []),
      ...each.moves.map((id): [string, string] => [`initiative-${each.id}`, `indicator-${id}`]),
    ]),
    ...asked.map(({ id }): [string, string] => ['voice', `indicator-${id}`]),
    ...owedTies(columns),
  ]
}

/** What is missing hangs on the nearest step before it that is there. */
function owedTies(columns: readonly TraceNode[][]): [string, string][] {
  return columns.flatMap((nodes) =>
    nodes
      .filter((node) => node.kind === 'owed')
      .flatMap((node) => {
        const before = columns
          .slice(0, node.column)
          .findLast((each) => each.some(({ kind }) => kind === 'there'))
        return (before ?? [])
          .filter(({ kind }) => kind === 'there')
          .map((from): [string, string] => [from.key, node.key])
      }),
  )
}
