import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv } from '../../lib/csv.ts'
import { STEPS } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'

/** The steps of a trace: how much is there, why something is not, who owes it and by when. */
export function influenceTable(influence: Influence, locale: Locale) {
  const t = translator(locale)
  return STEPS.map((name) => {
    const owes = influence.missing[name]?.owes ?? null
    return {
      key: name,
      step: t(`initiatives.influence.step.${name}`),
      count: influence.counts[name],
      stopsHere: name === influence.stopsAt,
      missing: influence.missing[name]?.reason ?? null,
      owes:
        owes === null || typeof owes === 'object'
          ? (owes?.unit ?? null)
          : t(`initiatives.influence.${owes}`),
      dueAt: influence.missing[name]?.dueAt ?? null,
    }
  })
}
export type InfluenceTable = ReturnType<typeof influenceTable>

export function influenceCsv(rows: InfluenceTable, locale: Locale): string {
  const t = translator(locale)
  const columns = ['step', 'count', 'stopsHere', 'owes', 'dueAt'] as const
  return toCsv([
    columns.map((column) => t(`initiatives.influence.column.${column}`)),
    ...rows.map((row) => [
      row.step,
      row.count,
      row.stopsHere ? t('initiatives.influence.stops') : null,
      row.owes,
      row.dueAt?.slice(0, 10) ?? null,
    ]),
  ])
}
