import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv } from '../../lib/csv.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { TraceHrefs } from './influence-steps.tsx'
import { STEPS } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'
import { traceItems } from './trace-items.server.ts'

/** The steps of a trace with what is there, and for what is not: why, who owes it and by when. */
export function influenceTable(
  influence: Influence,
  hrefs: TraceHrefs,
  { origin, locale }: { origin: string; locale: Locale },
) {
  const t = translator(locale)
  const items = traceItems(influence, hrefs, locale)
  return STEPS.map((name) => {
    const missing = influence.missing[name]
    const owes = missing?.owes ?? null
    return {
      key: name,
      step: t(`initiatives.influence.step.${name}`),
      count: influence.counts[name],
      items: items[name].map((each) => ({ ...each, url: origin + each.url })),
      stopsHere: name === influence.stopsAt,
      missing: missing?.reason ?? null,
      owes:
        owes === null || typeof owes === 'object'
          ? (owes?.unit ?? null)
          : t(`initiatives.influence.${owes}`),
      dueAt: missing?.dueAt ?? null,
    }
  })
}
export type InfluenceTable = ReturnType<typeof influenceTable>

/** A line for each thing on the way, and one for each thing that is missing. */
export function influenceCsv(rows: InfluenceTable, locale: Locale): string {
  const t = translator(locale)
  const words = 'initiatives.influence'
  const day = (at: string | null) => (at === null ? null : dayInWarsaw(at))
  const columns = [
    'step',
    'item',
    'name',
    'url',
    'at',
    'tiedTo',
    'stopsHere',
    'reason',
    'owes',
    'dueAt',
  ] as const
  return toCsv([
    columns.map((column) => t(`${words}.column.${column}`)),
    ...rows.flatMap((row) => [
      ...row.items.map((each) => [
        row.step,
        t(`${words}.item.${each.item}`),
        each.name,
        each.url,
        day(each.at),
        namesOf(rows, each.tiedTo),
        null,
        null,
        null,
        null,
      ]),
      ...(row.missing
        ? [
            [
              row.step,
              null,
              null,
              null,
              null,
              null,
              t(row.stopsHere ? 'common.yes' : 'common.no'),
              t(`${words}.reason.${row.missing}`),
              row.owes,
              day(row.dueAt),
            ],
          ]
        : []),
    ]),
  ])
}

function namesOf(rows: InfluenceTable, ids: readonly string[]): string {
  return rows
    .flatMap((row) => row.items)
    .filter((each) => ids.includes(each.id))
    .map((each) => each.name)
    .join(', ')
}
