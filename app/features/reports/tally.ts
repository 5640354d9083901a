import type { AuthorKind, IntakeChannel, PositionCode } from '#db/schema.ts'
import type { Count, Counts, TermCount } from './snapshot.ts'
import type { ApartRow, Named, ReportRow } from './snapshot-rows.ts'

export const CHANNEL_ORDER: readonly IntakeChannel[] = [
  'web',
  'paper',
  'email',
  'phone',
  'oral',
  'workshop',
  'import',
]
export const AUTHOR_ORDER: readonly AuthorKind[] = ['resident', 'organisation', 'other']
export const CODE_ORDER: readonly PositionCode[] = [
  'accepted',
  'accepted_in_part',
  'already_in_text',
  'rejected',
  'clarified',
  'out_of_scope',
  'deferred',
]

type Counted = { rows: readonly ReportRow[]; late: readonly ReportRow[] }
type Authored = Pick<ReportRow, 'channel'> & { author: { kind: AuthorKind } }

/** All numbers of a report come from its own rows, so they cannot disagree with them. */
export function tally(
  { rows, late }: Counted,
  apart: readonly (ApartRow & { author: { kind: AuthorKind } })[],
  changes: number,
): Counts {
  const answered = [...rows, ...late]
  const all: Authored[] = [...answered, ...apart]
  return {
    all: all.length,
    inTime: rows.length,
    late: late.length,
    apart: apart.length,
    awaiting: apart.filter((row) => row.fate === 'awaiting').length,
    merged: answered.filter((row) => row.mergedInto !== null).length,
    withoutPosition: answered.filter((row) => row.position === null).length,
    changes,
    byChannel: countBy(CHANNEL_ORDER, all, (row) => row.channel),
    byAuthor: countBy(AUTHOR_ORDER, all, (row) => row.author.kind),
    byCode: byCode(answered),
    byArea: countTerms(answered, (row) => (row.area ? [row.area] : [])),
    byGoal: countTerms(answered, (row) => row.goals),
  }
}

function byCode(rows: readonly ReportRow[]): Count<PositionCode>[] {
  return countBy(CODE_ORDER, rows, (row) => row.position?.code ?? null)
}

/** In the order given; what nobody is in is left out. */
function countBy<Key, Row>(
  order: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
): Count<Key>[] {
  const counts = new Map<Key | null, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  return order.flatMap((key) => {
    const count = counts.get(key) ?? 0
    return count > 0 ? [{ key, count }] : []
  })
}

/** By code of the term; at the end what has none. */
function countTerms(
  rows: readonly ReportRow[],
  termsOf: (row: ReportRow) => readonly Named[],
): TermCount[] {
  const terms = new Map<string, { name: string; rows: ReportRow[] }>()
  const without: ReportRow[] = []
  for (const row of rows) {
    const its = termsOf(row)
    if (its.length === 0) without.push(row)
    for (const { code, name } of its) {
      const term = terms.get(code) ?? { name, rows: [] }
      term.rows.push(row)
      terms.set(code, term)
    }
  }
  const counted: TermCount[] = [...terms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { name, rows: its }]) => ({
      code,
      name,
      count: its.length,
      byCode: byCode(its),
    }))
  if (without.length === 0) return counted
  return [...counted, { code: null, name: null, count: without.length, byCode: byCode(without) }]
}
