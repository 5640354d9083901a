import type { Initiative } from '#db/initiative-tables.ts'
import { typedMadeOn } from '../documents/metadata/made-on.ts'

/** What the fields of the form hold. */
export type InitiativeValues = {
  title: string
  summary: string
  kind: string
  state: string
  ownerUnitId: string
  partners: string
  fundingTotal: string
  funder: string
  cofinancingPercent: string
  startsOn: string
  endsOn: string
  result: string
  sourceUrl: string
  termIds: string[]
}

export const NEW_INITIATIVE: InitiativeValues = {
  title: '',
  summary: '',
  kind: 'project',
  state: 'planned',
  ownerUnitId: '',
  partners: '',
  fundingTotal: '',
  funder: '',
  cofinancingPercent: '',
  startsOn: '',
  endsOn: '',
  result: '',
  sourceUrl: '',
  termIds: [],
}

export function initiativeValues(
  row: Initiative,
  terms: readonly { id: number }[],
): InitiativeValues {
  return {
    title: row.title,
    summary: row.summary,
    kind: row.kind,
    state: row.state,
    ownerUnitId: row.owner_unit_id === null ? '' : String(row.owner_unit_id),
    partners: row.partners ?? '',
    fundingTotal: row.funding_total === null ? '' : String(row.funding_total),
    funder: row.funder ?? '',
    cofinancingPercent:
      row.cofinancing_percent === null ? '' : String(row.cofinancing_percent).replace('.', ','),
    startsOn: typedMadeOn(row.starts_on),
    endsOn: typedMadeOn(row.ends_on),
    result: row.result ?? '',
    sourceUrl: row.source_url ?? '',
    termIds: terms.map((term) => String(term.id)),
  }
}
