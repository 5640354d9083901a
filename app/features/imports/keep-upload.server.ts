import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, type Result } from '../../lib/result.ts'
import { insertBatch, type NewBatch } from './batches.server.ts'
import { packFile } from './packing.server.ts'
import type { FileProblem } from './problems.ts'
import { readTable } from './read-table.ts'

const KEPT_MS = 24 * 3_600_000

/** Keeps an uploaded file for the preview and the run, for a day at most. */
export async function keepUpload(
  db: Database,
  bytes: Uint8Array,
  batch: NewBatch,
): Promise<Result<number, FileProblem>> {
  const table = await readTable(bytes, batch.fileName)
  if (!table.ok) return table
  const content = await packFile(bytes)
  return ok(
    await insertBatch(db, batch, { state: 'preview', total: table.value.rows.length, content }),
  )
}

/** Files and reports hold texts of people: after a day nobody needs them here. */
export async function forgetUploads(db: Kysely<DB>, now: Instant): Promise<void> {
  const limit = new Date(Date.parse(now) - KEPT_MS).toISOString()
  await db
    .deleteFrom('import_batch')
    .where('state', '=', 'preview')
    .where('created_at', '<', limit)
    .execute()
  await db
    .updateTable('import_batch')
    .set({ content: null, report: null })
    .where('created_at', '<', limit)
    .where((eb) => eb.or([eb('content', 'is not', null), eb('report', 'is not', null)]))
    .execute()
}
