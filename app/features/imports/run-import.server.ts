import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import { insertPostulate } from '../submissions/submit-postulate.server.ts'
import { letOthersIn } from './breather.ts'
import type { ImportRow } from './check-row.ts'
import { findImported, isSameText, type Imported } from './find-imported.server.ts'
import type { Mapping } from './fields.ts'
import type { RowOutcome } from './outcome.ts'
import { readRows, settle, spoil, type ReadRow } from './read-rows.server.ts'
import type { Table } from './read-table.ts'

export type RunOptions = {
  source: string
  now: Instant
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
  const rows = await readRows(db, table, mapping, options.now)
  const promise = await readPromise(db)
  const outcomes: RowOutcome[] = []
  let to = 0
  while (outcomes.length < rows.length) {
    const from = outcomes.length
    const chunk = rows.slice(from, to > from ? to : from + ROWS_AT_ONCE)
    const written: RowOutcome[] = []
    try {
      await db.transaction().execute((trx) => writeChunk(trx, chunk, written, promise, options))
      outcomes.push(...written)
      to = 0
    } catch (error) {
      // Rolled back. Write those before the culprit again, then the culprit alone.
      const culprit = chunk[0]
      if (chunk.length === 1 && culprit) {
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
      : await create(trx, each.row, promise, options)
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
  row: ImportRow,
  promise: CityPromise,
  { source, now, actorId }: RunOptions,
) {
  const receipt = await insertPostulate(
    trx,
    {
      title: row.title,
      body: row.text,
      channel: row.channel,
      receivedAt: row.receivedAt ?? now,
      // The city has it in hand from today on, however long it lay elsewhere.
      promiseFrom: now,
      locale: 'pl',
      // A file tells organisations by name; of the others it says nothing.
      authorKind: row.organisation ? 'organisation' : 'other',
      organisationName: row.organisation,
      estateId: row.estateId,
      enteredBy: actorId,
      source,
      externalId: row.externalId,
    },
    promise,
    // Nobody is given a code and nobody is written to.
    { now, secret: '', appOrigin: '' },
  )
  return { outcome: 'created' as const, reference: receipt.reference }
}

function failed(each: ReadRow, mapping: Mapping): RowOutcome {
  if (each.kind === 'settled') return each.outcome
  return spoil(each.raw, mapping, { code: 'failed' })
}
