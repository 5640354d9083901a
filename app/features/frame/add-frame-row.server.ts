import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { editFrame, type FrameRefusal } from './change-frame.server.ts'
import { codeFromName } from './frame-code.ts'
import { readFrameRow, type FrameRow } from './frame-rows.server.ts'
import { checkRow } from './frame-rules.server.ts'
import { anyTable, rowsOf } from './frame-table.server.ts'
import { recordFrameChange, type FrameEditor } from './record-frame-change.server.ts'
import type { Values } from './row-schema.ts'
import { columnsOf, type Section } from './section.ts'
import { typedName } from './sections.ts'

/** Adds a row at the end, under `parentId` where rows hang on others. Its codes are made here, once. */
export async function addFrameRow(
  db: Kysely<DB>,
  section: Section,
  parentId: string | null,
  { values, note }: { values: Values; note?: string | null },
  by: FrameEditor,
): Promise<Result<{ id: string }, FrameRefusal>> {
  return editFrame(db, async (trx) => {
    const parent = await readParent(trx, section, parentId)
    if (!section.can.add || (section.parent && !parent)) return refuse('notFound')
    const refusal = await checkRow(trx, section, { id: null, values, parent })
    if (refusal) return refuse(refusal)
    const columns = section.fields.flatMap(columnsOf)
    const inserted = await anyTable(trx)
      .insertInto(section.table)
      .values({
        ...section.where,
        ...section.fixed,
        ...fromParent(section, parentId),
        ...Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
        ...(await madeCodes(trx, section, values)),
        ...(await lastPosition(trx, section, parentId)),
      })
      .returning(section.key)
      .executeTakeFirstOrThrow()
    const id = section.key.map((column) => String(inserted[column])).join('-')
    await recordFrameChange(trx, section, id, 'added', columns, by, note ? { note } : {})
    return ok({ id })
  })
}

/** The row that new ones shall hang on. */
export async function readParent(
  db: Kysely<DB>,
  section: Section,
  parentId: string | null,
): Promise<FrameRow | null> {
  if (!section.parent || parentId === null) return null
  return readFrameRow(db, section.parent.section, parentId)
}

/** The column that says which row it hangs on. */
function fromParent(section: Section, parentId: string | null) {
  if (!section.parent || parentId === null) return {}
  return { [section.parent.column]: Number(parentId) }
}

/** Codes are unique in the whole table. */
async function madeCodes(trx: Transaction<DB>, section: Section, values: Values) {
  const name = typedName(section, values) ?? ''
  const codes: Record<string, string> = {}
  for (const { column, joiner } of section.made ?? []) {
    const query = anyTable(trx).selectFrom(section.table).select(column)
    const taken = new Set((await query.execute()).map((row) => String(row[column])))
    codes[column] = codeFromName(name, taken, joiner)
  }
  return codes
}

async function lastPosition(trx: Transaction<DB>, section: Section, parentId: string | null) {
  if (section.order !== 'position') return {}
  let query = rowsOf(trx, section).select('position')
  if (section.parent) query = query.where(section.parent.column, '=', Number(parentId))
  const positions = (await query.execute()).map((row) => Number(row.position))
  return { position: Math.max(0, ...positions) + 1 }
}
