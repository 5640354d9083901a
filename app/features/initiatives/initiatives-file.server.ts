import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { decimalOf, toCsv } from '../../lib/csv.ts'
import { cofinancingOf } from './initiative.ts'
import type { ListedInitiative } from './list-initiatives.server.ts'

const COLUMNS = [
  'title',
  'kind',
  'state',
  'owner',
  'areas',
  'startsOn',
  'endsOn',
  'funding',
  'percent',
  'cofinancing',
  'voices',
  'milestones',
  'milestonesDone',
  'example',
] as const

/** One line for each initiative, with the numbers of the page. */
export function initiativesCsv(rows: readonly ListedInitiative[], locale: Locale): Response {
  const t = translator(locale)
  const lines = rows.map((row) => [
    row.title,
    t(`initiatives.kind.${row.kind}`),
    t(`initiatives.state.${row.state}`),
    row.ownerUnit,
    row.areas.map((area) => area.name).join(', '),
    row.startsOn,
    row.endsOn,
    row.fundingTotal,
    row.cofinancingPercent,
    cofinancingOf(row.fundingTotal, row.cofinancingPercent),
    row.voices,
    row.milestones,
    row.milestonesDone,
    t(row.isExample ? 'common.yes' : 'common.no'),
  ])
  const head = COLUMNS.map((column) => t(`initiatives.column.${column}`))
  return new Response(toCsv([head, ...lines], decimalOf(locale)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="przedsiewziecia.csv"',
    },
  })
}

export function initiativesJson(rows: readonly ListedInitiative[], origin: string): Response {
  const list = rows.map((row) => ({
    id: row.slug,
    url: `${origin}/przedsiewziecia/${row.slug}`,
    title: row.title,
    summary: row.summary,
    kind: row.kind,
    state: row.state,
    ownerUnit: row.ownerUnit,
    areas: row.areas.map((area) => area.code),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    fundingTotalPln: row.fundingTotal,
    cofinancingPercent: row.cofinancingPercent,
    cofinancingPln: cofinancingOf(row.fundingTotal, row.cofinancingPercent),
    voices: row.voices,
    milestones: row.milestones,
    milestonesDone: row.milestonesDone,
    isExample: row.isExample,
  }))
  return Response.json({ initiatives: list })
}
