import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { ImportBatchTable } from '#db/submission-tables.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { ImportKind } from './fields.ts'
import { countOutcomes } from './outcome.ts'
import { packReport, type Report } from './packing.server.ts'

export type Batch = Selectable<ImportBatchTable>
export type BatchRow = Omit<Batch, 'content' | 'report' | 'version_id'>

const LISTED = 20
const FILE_NAME_SHOWN = 200

const COLUMNS = [
  'id',
  'source',
  'file_name',
  'total',
  'created_count',
  'unchanged_count',
  'different_count',
  'failed_count',
  'state',
  'kind',
  'actor_id',
  'created_at',
] as const

export type NewBatch = {
  source: string
  fileName: string
  actorId: string | null
  now: Instant
  /** The version that remarks speak to; without one the rows are postulates. */
  versionId?: number | null
}

/** The batch of a run without a preview on a page: the command has shown its own. */
export async function startBatch(db: Database, batch: NewBatch, total: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const id = await insertBatch(trx, batch, { state: 'running', total, content: null })
    await audit(trx, 'import.started', id, batch.actorId, batch.now, { source: batch.source })
    return id
  })
}

export async function insertBatch(
  db: Kysely<DB>,
  { source, fileName, actorId, now, versionId = null }: NewBatch,
  set: Pick<Batch, 'state' | 'total' | 'content'>,
): Promise<number> {
  const { id } = await db
    .insertInto('import_batch')
    .values({
      source,
      file_name: storable(fileName).slice(0, FILE_NAME_SHOWN),
      created_count: 0,
      unchanged_count: 0,
      different_count: 0,
      failed_count: 0,
      report: null,
      kind: versionId === null ? 'postulate' : 'remark',
      version_id: versionId,
      actor_id: actorId,
      created_at: now,
      ...set,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A file name is whatever the browser says. */
function storable(name: string): string {
  return name.replaceAll('\u0000', '').toWellFormed() || '?'
}

/** A batch of this person; nobody opens the files of others. */
export async function findBatch(
  db: Kysely<DB>,
  id: number,
  actorId: string,
  kind?: ImportKind,
): Promise<Batch | undefined> {
  return db
    .selectFrom('import_batch')
    .selectAll()
    .where('id', '=', id)
    .where('actor_id', '=', actorId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'postulate'))
    .executeTakeFirst()
}

export async function listBatches(db: Kysely<DB>): Promise<BatchRow[]> {
  return db
    .selectFrom('import_batch')
    .select(COLUMNS)
    .where('state', '<>', 'preview')
    .orderBy('id', 'desc')
    .limit(LISTED)
    .execute()
}

/** Takes a previewed batch for running; false when somebody did already (a second click). */
export async function claimBatch(db: Database, batch: Batch, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const claimed = await trx
      .updateTable('import_batch')
      .set({ state: 'running', created_at: now })
      .where('id', '=', batch.id)
      .where('state', '=', 'preview')
      .returning('id')
      .executeTakeFirst()
    if (!claimed) return false
    await audit(trx, 'import.started', batch.id, batch.actor_id, now, { source: batch.source })
    return true
  })
}

/** Writes down what became of the rows, and forgets the file. */
export async function finishBatch(
  db: Database,
  batch: { id: number; source: string; actorId: string | null },
  report: Report,
  now: Instant,
): Promise<void> {
  const { total, created, unchanged, different, failed } = countOutcomes(report.outcomes)
  const packed = await packReport(report)
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('import_batch')
      .set({
        state: 'done',
        total,
        created_count: created,
        unchanged_count: unchanged,
        different_count: different,
        failed_count: failed,
        content: null,
        report: packed,
      })
      .where('id', '=', batch.id)
      .execute()
    await audit(trx, 'import.finished', batch.id, batch.actorId, now, {
      source: batch.source,
      total,
      created,
      unchanged,
      different,
      failed,
    })
  })
}

function audit(
  trx: Transaction<DB>,
  action: string,
  id: number,
  actorId: string | null,
  at: Instant,
  details: Record<string, unknown>,
): Promise<void> {
  return appendAudit(trx, {
    at,
    actorId,
    action,
    objectType: 'import_batch',
    objectId: String(id),
    details,
  })
}
