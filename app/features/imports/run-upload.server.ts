import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { claimBatch, findBatch, finishBatch, type Batch } from './batches.server.ts'
import { guessMapping, isUsable, type Mapping } from './fields.ts'
import { unpackFile, unpackReport, type Report } from './packing.server.ts'
import { previewImport } from './preview-import.server.ts'
import { readTable, type Table } from './read-table.ts'
import { runImport } from './run-import.server.ts'

const SAMPLE_ROWS = 3
const SAMPLE_LENGTH = 240

export type UploadView =
  | {
      state: 'preview'
      batch: Batch
      report: Report
      mapping: Mapping
      /** How the first rows look by this mapping. */
      sample: readonly { title: string; text: string }[]
    }
  | { state: 'running'; batch: Batch }
  | { state: 'done'; batch: Batch; report: Report | null }

type Who = { id: number; actorId: string; now: Instant }

/** A batch as its page shows it: what would happen, that it happens, or what happened. */
export async function viewUpload(
  db: Database,
  { id, actorId, now }: Who,
  chosen: Mapping | null,
): Promise<UploadView | null> {
  const batch = await findBatch(db, id, actorId)
  if (!batch) return null
  if (batch.state === 'running') return { state: 'running', batch }
  if (batch.state === 'done') {
    return { state: 'done', batch, report: batch.report && (await unpackReport(batch.report)) }
  }
  const table = await tableOf(batch)
  if (!table) return null
  const mapping = chosen ?? guessMapping(table.columns)
  const outcomes = isUsable(mapping)
    ? await previewImport(db, table, mapping, { source: batch.source, now })
    : []
  return {
    state: 'preview',
    batch,
    // Without rows while no column of title or text is named.
    report: { columns: table.columns, outcomes },
    mapping,
    sample: sampleOf(table, mapping),
  }
}

export type RunRefusal = 'gone' | 'alreadyRun' | 'noMapping'

export async function runUpload(
  db: Database,
  { id, actorId, now }: Who,
  mapping: Mapping,
  onFailure: (error: unknown) => void,
): Promise<Result<void, RunRefusal>> {
  const batch = await findBatch(db, id, actorId)
  if (!batch) return refuse('gone')
  if (batch.state !== 'preview') return refuse('alreadyRun')
  if (!isUsable(mapping)) return refuse('noMapping')
  const table = await tableOf(batch)
  if (!table) return refuse('gone')
  if (!(await claimBatch(db, batch, now))) return refuse('alreadyRun')
  const { source } = batch
  const outcomes = await runImport(db, table, mapping, { source, now, actorId, onFailure })
  await finishBatch(db, { id, source, actorId }, { columns: table.columns, outcomes }, now)
  return ok(undefined)
}

function sampleOf({ rows }: Table, mapping: Mapping) {
  const cell = (cells: readonly unknown[], index: number | undefined) => {
    const value = index === undefined ? '' : (cells[index] ?? '')
    return typeof value === 'string' ? value.slice(0, SAMPLE_LENGTH) : ''
  }
  return rows
    .filter((row) => !row.problem)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => ({ title: cell(cells, mapping.title), text: cell(cells, mapping.text) }))
}

async function tableOf(batch: Batch): Promise<Table | null> {
  if (!batch.content) return null
  const table = await readTable(await unpackFile(batch.content), batch.file_name)
  return table.ok ? table.value : null
}
