import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { claimBatch, findBatch, finishBatch, type Batch } from './batches.server.ts'
import { guessMapping, isUsable, type ImportKind, type Mapping } from './fields.ts'
import type { ImportInto } from './import-target.server.ts'
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

type Who = {
  id: number
  actorId: string
  now: Instant
  /** Only a file of this kind is found; every one where it is left out. */
  kind?: ImportKind
  /** When remarks came whose rows do not say it. */
  receivedDefault?: Instant | null
}

/** A batch as its page shows it: what would happen, that it happens, or what happened. */
export async function viewUpload(
  db: Database,
  who: Who,
  chosen: Mapping | null,
): Promise<UploadView | null> {
  const batch = await findBatch(db, who.id, who.actorId, who.kind)
  if (!batch) return null
  if (batch.state === 'running') return { state: 'running', batch }
  if (batch.state === 'done') {
    return { state: 'done', batch, report: batch.report && (await unpackReport(batch.report)) }
  }
  const table = await tableOf(batch)
  if (!table) return null
  const mapping = chosen ?? guessMapping(table.columns, batch.kind)
  const options = { source: batch.source, now: who.now, into: intoOf(batch, who) }
  const outcomes = isUsable(mapping, batch.kind)
    ? await previewImport(db, table, mapping, options)
    : []
  return {
    state: 'preview',
    batch,
    // Without rows while no column of title or text is named.
    report: { columns: table.columns, outcomes },
    mapping,
    sample: sampleOf(table, mapping, batch.kind),
  }
}

export type RunRefusal = 'gone' | 'alreadyRun' | 'noMapping'

export async function runUpload(
  db: Database,
  who: Who,
  mapping: Mapping,
  onFailure: (error: unknown) => void,
): Promise<Result<void, RunRefusal>> {
  const { id, actorId, now } = who
  const batch = await findBatch(db, id, actorId, who.kind)
  if (!batch) return refuse('gone')
  if (batch.state !== 'preview') return refuse('alreadyRun')
  if (!isUsable(mapping, batch.kind)) return refuse('noMapping')
  const table = await tableOf(batch)
  if (!table) return refuse('gone')
  if (!(await claimBatch(db, batch, now))) return refuse('alreadyRun')
  const { source } = batch
  const into = intoOf(batch, who)
  const outcomes = await runImport(db, table, mapping, { source, now, actorId, into, onFailure })
  await finishBatch(db, { id, source, actorId }, { columns: table.columns, outcomes }, now)
  return ok(undefined)
}

function intoOf(batch: Batch, { receivedDefault = null }: Who): ImportInto {
  const { version_id: versionId } = batch
  return versionId === null ? { kind: 'postulate' } : { kind: 'remark', versionId, receivedDefault }
}

/** Of remarks the place is the title: what is written below it is what they say. */
function sampleOf({ rows }: Table, mapping: Mapping, kind: ImportKind) {
  const cell = (cells: readonly unknown[], index: number | undefined) => {
    const value = index === undefined ? '' : (cells[index] ?? '')
    return typeof value === 'string' ? value.slice(0, SAMPLE_LENGTH) : ''
  }
  return rows
    .filter((row) => !row.problem)
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => {
      if (kind === 'postulate') {
        return { title: cell(cells, mapping.title), text: cell(cells, mapping.text) }
      }
      const texts = [mapping.text, mapping.proposal, mapping.justification]
      const text = texts.map((index) => cell(cells, index)).filter(Boolean)
      return { title: cell(cells, mapping.part), text: text.join('\n') }
    })
}

async function tableOf(batch: Batch): Promise<Table | null> {
  if (!batch.content) return null
  const table = await readTable(await unpackFile(batch.content), batch.file_name)
  return table.ok ? table.value : null
}
