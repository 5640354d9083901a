import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import { letOthersIn } from './breather.ts'
import type { ImportRow } from './check-row.ts'
import { findImported, isSameText, type Imported } from './find-imported.server.ts'
import type { Mapping } from './fields.ts'
import {
  openTarget,
  POSTULATES,
  type ImportInto,
  type ImportTarget,
} from './import-target.server.ts'
import type { RowOutcome } from './outcome.ts'
import { readRows, settle, spoil, type ReadRow } from './read-rows.server.ts'
import type { Table } from './read-table.ts'

export type RunOptions = {
  source: string
  now: Instant
  /** Postulates, where nothing else is said. */
  into?: ImportInto
  /** Who imports; null when the operator of the machine does. */
  actorId: string | null
  onProgress?: (done: number, total: number) => void
  /** Told of what the database refused; the row is reported, the rest goes in. */
  onFailure?: (error: unknown) => void
}

const ROWS_AT_ONCE = 100
/** SQLite works in this process: after so long a transaction ends and others get their turn. */
const HELD_MS = 12

/** Writes the rows that are new. What was imported before stays as it is, whatever the file says now. */
export async function runImport(
  db: Database,
  table: Table,
  mapping: Mapping,
  options: RunOptions,
): Promise<RowOutcome[]> {
  const target = await openTarget(db, options.into ?? POSTULATES, mapping, options.now)
  const rows = await readRows(target, table, mapping)
  const promise = await readPromise(db)
  const outcomes: RowOutcome[] = []
  let to = 0
  let triedAlone = -1
  while (outcomes.length < rows.length) {
    const from = outcomes.length
    const chunk = rows.slice(from, to > from ? to : from + ROWS_AT_ONCE)
    const written: RowOutcome[] = []
    try {
      await db
        .transaction()
        .execute((trx) => writeChunk(trx, target, chunk, written, promise, options))
      outcomes.push(...written)
      to = 0
    } catch (error) {
      // Rolled back. Write those before the culprit again, then the culprit alone.
      const culprit = chunk[0]
      if (chunk.length === 1 && culprit && triedAlone !== from) {
        // Somebody else may be writing the very same file: the second time it is found.
        triedAlone = from
        to = from + 1
      } else if (chunk.length === 1 && culprit) {
        options.onFailure?.(error)
        outcomes.push(failed(culprit, mapping))
        to = 0
      } else {
        to = from + Math.max(1, Math.min(written.length, chunk.length - 1))
      }
    }
    options.onProgress?.(outcomes.length, rows.length)
    await letOthersIn()
  }
  return outcomes
}

/** As many rows as fit into the time; `written` tells how many. */
async function writeChunk(
  trx: Transaction<DB>,
  target: ImportTarget,
  chunk: readonly ReadRow[],
  written: RowOutcome[],
  promise: CityPromise,
  options: RunOptions,
): Promise<void> {
  const started = performance.now()
  const good = chunk.flatMap((each) => (each.kind === 'good' ? [each.row] : []))
  const imported = await findImported(trx, options.source, good)
  for (const each of chunk) {
    if (each.kind === 'settled') {
      written.push(each.outcome)
      continue
    }
    const known = imported.get(each.row.externalId)
    const { outcome, reference } = known
      ? compare(each.row, known)
      : await create(trx, target, each.row, promise, options)
    written.push(settle(each.row, each.raw, outcome, reference))
    if (performance.now() - started > HELD_MS) return
  }
}

function compare(row: ImportRow, known: Imported) {
  const outcome = isSameText(row, known) ? ('unchanged' as const) : ('different' as const)
  return { outcome, reference: known.reference }
}

async function create(
  trx: Transaction<DB>,
  target: ImportTarget,
  row: ImportRow,
  promise: CityPromise,
  { source, now, actorId }: RunOptions,
) {
  const { reference } = await target.insert(trx, row, promise, { source, now, actorId })
  return { outcome: 'created' as const, reference }
}

function failed(each: ReadRow, mapping: Mapping): RowOutcome {
  if (each.kind === 'settled') return each.outcome
  return spoil(each.raw, mapping, { code: 'failed' })
}
