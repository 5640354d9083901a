import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { readParent } from './add-frame-row.server.ts'
import { editFrame, type FrameRefusal } from './change-frame.server.ts'
import { readFrameRow } from './frame-rows.server.ts'
import { anyTable, keyOf, updateRow } from './frame-table.server.ts'
import { recordFrameChange, type FrameEditor } from './record-frame-change.server.ts'
import type { Section } from './section.ts'

/** A retired row is offered no more; where it was used it stays, with its name. */
export async function retireFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  by: FrameEditor,
): Promise<Result<null, FrameRefusal>> {
  return editFrame(db, async (trx) => {
    const row = await readFrameRow(trx, section, id)
    if (!row || !section.can.retire) return refuse('notFound')
    if (row.retiredAt) return refuse('unchanged')
    await updateRow(trx, section, id, { retired_at: by.now })
    await recordFrameChange(trx, section, id, 'retired', ['retired_at'], by)
    return ok(null)
  })
}

export async function restoreFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  by: FrameEditor,
): Promise<Result<null, FrameRefusal>> {
  return editFrame(db, async (trx) => {
    const row = await readFrameRow(trx, section, id)
    if (!row || !section.can.retire) return refuse('notFound')
    if (!row.retiredAt) return refuse('unchanged')
    const parent = await readParent(trx, section, row.parentId)
    if (parent?.retiredAt) return refuse('parentRetired')
    await updateRow(trx, section, id, { retired_at: null })
    await recordFrameChange(trx, section, id, 'restored', ['retired_at'], by)
    return ok(null)
  })
}

/** Only rows that nothing points at are removed for good; the sections say which. */
export async function removeFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  seen: string,
  by: FrameEditor,
): Promise<Result<null, FrameRefusal>> {
  return editFrame(db, async (trx) => {
    const row = await readFrameRow(trx, section, id)
    if (!row || !section.can.remove) return refuse('notFound')
    if (row.mark !== seen) return refuse('conflict')
    let query = anyTable(trx).deleteFrom(section.table)
    for (const [column, value] of Object.entries(keyOf(section, id) ?? {})) {
      query = query.where(column, '=', value)
    }
    await query.execute()
    await recordFrameChange(trx, section, id, 'removed', [], by)
    return ok(null)
  })
}
