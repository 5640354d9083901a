import { canonicalJson } from '../../lib/canonical-json.ts'
import type { Correction, ReportLists, Snapshot } from './snapshot.ts'

type Compared = Pick<ReportLists, 'rows' | 'late' | 'apart'>

/** What a later report says otherwise than the one published before it, number by number. */
export function compareReports(
  before: Compared & Pick<Snapshot, 'number'>,
  now: Compared,
  note: string,
): Correction {
  const old = byNumber(before)
  const fresh = byNumber(now)
  return {
    of: before.number,
    note,
    added: [...fresh.keys()].filter((number) => !old.has(number)),
    removed: [...old.keys()].filter((number) => !fresh.has(number)),
    changed: [...fresh].flatMap(([number, text]) =>
      old.has(number) && old.get(number) !== text ? [number] : [],
    ),
  }
}

function byNumber({ rows, late, apart }: Compared): Map<string, string> {
  return new Map([...rows, ...late, ...apart].map((row) => [row.number, canonicalJson(row)]))
}
