import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { breather } from './breather.ts'
import { findImported, isSameText } from './find-imported.server.ts'
import type { Mapping } from './fields.ts'
import { openTarget, POSTULATES, type ImportInto } from './import-target.server.ts'
import type { RowOutcome } from './outcome.ts'
import { readRows, settle } from './read-rows.server.ts'
import type { Table } from './read-table.ts'

const ROWS_AT_ONCE = 100

/** What a run would do with each row. Writes nothing. */
export async function previewImport(
  db: Kysely<DB>,
  table: Table,
  mapping: Mapping,
  options: { source: string; now: Instant; into?: ImportInto },
): Promise<RowOutcome[]> {
  const { source, now, into = POSTULATES } = options
  const rows = await readRows(await openTarget(db, into, mapping, now), table, mapping)
  const breathe = breather()
  const outcomes: RowOutcome[] = []
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = rows.slice(at, at + ROWS_AT_ONCE)
    const good = chunk.flatMap((each) => (each.kind === 'good' ? [each.row] : []))
    const imported = await findImported(db, source, good)
    for (const each of chunk) {
      if (each.kind === 'settled') {
        outcomes.push(each.outcome)
        continue
      }
      const known = imported.get(each.row.externalId)
      const outcome = !known ? 'new' : isSameText(each.row, known) ? 'unchanged' : 'different'
      outcomes.push(settle(each.row, each.raw, outcome, known?.reference ?? null))
    }
    await breathe()
  }
  return outcomes
}
