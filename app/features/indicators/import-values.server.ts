import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { breather, letOthersIn } from '../imports/breather.ts'
import { packFile, unpackFile } from '../imports/packing.server.ts'
import { planImport, type PlannedRow } from './plan-import.server.ts'
import { readUpload, type Upload, type UploadProblem, type UploadRow } from './read-upload.ts'
import { recordNumber, type Recorded } from './record-number.server.ts'

const IN_ONE_TRANSACTION = 200

export type Who = { actor: AccountActor; now: Instant }
/** Which indicator each series of a BDL answer belongs to, by its place. */
export type Chosen = ReadonlyMap<number, string>

/** Keeps a readable file for the preview; nothing of it is taken in yet. */
export async function keepIndicatorFile(
  db: Database,
  bytes: Uint8Array,
  fileName: string,
  { actor, now }: Who,
): Promise<Result<number, UploadProblem>> {
  const read = await readUpload(bytes, breather())
  if (!read.ok) return read
  const content = await packFile(bytes)
  // Somebody's last file that was never taken in is of no use any more.
  await db
    .deleteFrom('indicator_import')
    .where('actor_id', '=', actor.id)
    .where('done_at', 'is', null)
    .execute()
  const { id } = await db
    .insertInto('indicator_import')
    .values({
      file_name: fileName.replaceAll('\u0000', '').toWellFormed().slice(0, 200) || '?',
      kind: read.value.kind,
      content,
      actor_id: actor.id,
      created_at: now,
      done_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return ok(id)
}

export type ImportView = {
  id: number
  fileName: string
  isDone: boolean
  counts: { added: number; corrected: number; unchanged: number; failed: number }
  series: { id: string; name: string; count: number; first: string; chosen: string }[]
  rows: PlannedRow[]
}

/** A file of this person's own with what would become of each row. Null: there is none. */
export async function viewIndicatorFile(
  db: Kysely<DB>,
  id: number,
  chosen: Chosen,
  { actor, now }: Who,
): Promise<ImportView | null> {
  const file = await db
    .selectFrom('indicator_import')
    .selectAll()
    .where('id', '=', id)
    .where('actor_id', '=', actor.id)
    .executeTakeFirst()
  if (!file) return null
  const { added, corrected, unchanged, failed } = file
  const base = {
    id,
    fileName: file.file_name,
    isDone: file.done_at !== null,
    counts: { added, corrected, unchanged, failed },
  }
  if (!file.content) return { ...base, series: [], rows: [] }
  const breathe = breather()
  const read = await readUpload(await unpackFile(file.content), breathe)
  if (!read.ok) return null
  const rows = await planImport(
    db,
    rowsOf(read.value, chosen),
    { actor, today: dayInWarsaw(now) },
    breathe,
  )
  const series =
    read.value.kind === 'csv'
      ? []
      : read.value.series.map((each, index) => ({
          id: each.id,
          name: each.name,
          count: each.rows.length,
          first: each.rows[0]?.period ?? '',
          chosen: chosen.get(index) ?? '',
        }))
  return { ...base, series, rows }
}

function rowsOf(upload: Upload, chosen: Chosen): UploadRow[] {
  if (upload.kind === 'csv') return upload.rows
  return upload.series.flatMap((each, index) => {
    const indicator = chosen.get(index)
    return indicator ? each.rows.map((row) => ({ ...row, indicator })) : []
  })
}

/**
 * Takes the good rows in, in few transactions; what differs becomes a correction with its history, for one reason
 * that everybody can read. Without it nothing is taken in.
 */
export async function runIndicatorImport(
  db: Database,
  id: number,
  chosen: Chosen,
  { isExample, reason }: { isExample: boolean; reason: string | null },
  who: Who,
): Promise<Result<number, 'gone' | 'done' | 'nothing' | 'needsReason'>> {
  const view = await viewIndicatorFile(db, id, chosen, who)
  if (!view) return refuse('gone')
  if (view.isDone) return refuse('done')
  const good = view.rows.filter((row) => row.outcome === 'add' || row.outcome === 'correct')
  if (view.rows.every((row) => row.outcome === 'bad')) return refuse('nothing')
  if (!reason && view.rows.some((row) => row.outcome === 'correct')) return refuse('needsReason')
  const claimed = await db
    .updateTable('indicator_import')
    .set({ done_at: who.now })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!claimed) return refuse('done')
  const ended: Record<Recorded, number> = { added: 0, corrected: 0, unchanged: 0, needsReason: 0 }
  for (let at = 0; at < good.length; at += IN_ONE_TRANSACTION) {
    await letOthersIn()
    const slice = good.slice(at, at + IN_ONE_TRANSACTION)
    await db.transaction().execute(async (trx) => {
      for (const { indicator, period, value, typed } of slice) {
        if (!indicator || period === null || value === null) continue
        const fact = {
          indicatorId: indicator.id,
          period,
          value,
          note: typed.note,
          source: null,
          isExample,
        }
        ended[await recordNumber(trx, fact, reason, who.actor.id, who.now)] += 1
      }
      const ids = [...new Set(slice.flatMap((row) => row.indicator?.id ?? []))]
      await trx
        .updateTable('indicator')
        .set((eb) => ({ revision: eb('revision', '+', 1) }))
        .where('id', 'in', ids)
        .execute()
    })
  }
  const count = (outcome: PlannedRow['outcome']) =>
    view.rows.filter((row) => row.outcome === outcome).length
  const counts = {
    added: ended.added,
    corrected: ended.corrected,
    unchanged: ended.unchanged + count('same'),
    // A number that came in by hand meanwhile is not overwritten without a reason.
    failed: ended.needsReason + count('bad'),
  }
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('indicator_import')
      .set({ ...counts, content: null })
      .where('id', '=', id)
      .execute()
    await appendAudit(trx, {
      at: who.now,
      actorId: who.actor.id,
      action: 'indicator.import',
      objectType: 'indicator_import',
      objectId: String(id),
      details: counts,
    })
  })
  return ok(id)
}
