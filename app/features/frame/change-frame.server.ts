import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readFrameRow, type FrameRow } from './frame-rows.server.ts'
import { checkRow, type RuleRefusal } from './frame-rules.server.ts'
import { updateRow } from './frame-table.server.ts'
import { recordFrameChange, standInLine, type FrameEditor } from './record-frame-change.server.ts'
import type { Values } from './row-schema.ts'
import { columnsOf, type Section } from './section.ts'

export type FrameRefusal = 'notFound' | 'conflict' | 'unchanged' | RuleRefusal

/** Runs an edit of the frame. Nothing stays written when it is refused. */
export function editFrame<T>(
  db: Kysely<DB>,
  work: (trx: Transaction<DB>) => Promise<Result<T, FrameRefusal>>,
): Promise<Result<T, FrameRefusal>> {
  return undoWhenRefused<T, FrameRefusal>(db, async (trx) => {
    await standInLine(trx)
    const result = await work(trx)
    return result
  })
}

/** Writes what differs. `seen` is the mark of the row that the form was filled in from. */
export async function changeFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  edit: { values: Values; seen: string; note?: string | null },
  by: FrameEditor,
): Promise<Result<null, FrameRefusal>> {
  return editFrame(db, async (trx) => {
    const row = await readFrameRow(trx, section, id)
    if (!row) return refuse('notFound')
    if (row.mark !== edit.seen) return refuse('conflict')
    const { values } = edit
    const columns = changedColumns(section, row, values)
    if (columns.length === 0) return refuse('unchanged')
    const refusal = await checkRow(trx, section, { id, values, parent: null })
    if (refusal) return refuse(refusal)
    await write(trx, section, row, values, columns)
    await recordFrameChange(trx, section, id, 'changed', columns, by, {
      ...figuresOf(section, row, values),
      ...(edit.note ? { note: edit.note } : {}),
    })
    if (section.name === 'themeEditions' && values.state === 'active') {
      await putOtherEditionsAside(trx, section, id, by)
    }
    return ok(null)
  })
}

/** Only columns that the section edits: whatever else a form brings is not looked at. */
function changedColumns(section: Section, row: FrameRow, values: Values): string[] {
  return section.fields
    .flatMap(columnsOf)
    .filter((column) => JSON.stringify(values[column]) !== JSON.stringify(row.values[column]))
}

/** Before and now, for the numbers of a section that is one row of settings. */
function figuresOf(section: Section, row: FrameRow, values: Values) {
  const figures: Record<string, [number, number]> = {}
  if (!section.json) return figures
  for (const { column, kind } of section.fields) {
    const [before, now] = [row.values[column], values[column]]
    if (kind !== 'number' || before === now) continue
    figures[column] = [Number(before), Number(now)]
  }
  return figures
}

async function write(
  trx: Transaction<DB>,
  section: Section,
  row: FrameRow,
  values: Values,
  columns: readonly string[],
): Promise<void> {
  if (section.json) {
    const kept = Object.fromEntries(
      section.fields.map(({ column }) => [column, values[column] ?? row.values[column]]),
    )
    await updateRow(trx, section, row.id, { [section.json]: JSON.stringify(kept) })
    return
  }
  await updateRow(
    trx,
    section,
    row.id,
    Object.fromEntries(columns.map((column) => [column, values[column]])),
  )
}

async function putOtherEditionsAside(
  trx: Transaction<DB>,
  section: Section,
  id: string,
  by: FrameEditor,
): Promise<void> {
  const others = await trx
    .updateTable('vocabulary')
    .set({ state: 'preparing' })
    .where('kind', '=', 'theme')
    .where('state', '=', 'active')
    .where('id', '<>', Number(id))
    .returning('id')
    .execute()
  for (const other of others) {
    await recordFrameChange(trx, section, String(other.id), 'changed', ['state'], by)
  }
}
