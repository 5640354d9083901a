import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { addFrameRow } from './add-frame-row.server.ts'
import { changeFrameRow, type FrameRefusal } from './change-frame.server.ts'
import type { ItemEdit, ItemIntent } from './forms.ts'
import type { FrameEditor } from './record-frame-change.server.ts'
import { removeFrameRow, restoreFrameRow, retireFrameRow } from './retire-frame-row.server.ts'
import type { Section } from './section.ts'

/** Where the form was sent to: a row, or (id null) the place of a new one. */
export type ItemTarget = { section: Section; id: string | null; parentId: string | null }

/** What each button of an item's page does. */
export async function actOnItem(
  db: Kysely<DB>,
  { section, id, parentId }: ItemTarget,
  intent: ItemIntent,
  edit: ItemEdit,
  by: FrameEditor,
): Promise<Result<unknown, FrameRefusal>> {
  if (id === null) {
    if (intent !== 'save') return refuse('notFound')
    return addFrameRow(db, section, parentId, edit, by)
  }
  switch (intent) {
    case 'save':
      return changeFrameRow(db, section, id, edit, by)
    case 'retire':
      return retireFrameRow(db, section, id, by)
    case 'restore':
      return restoreFrameRow(db, section, id, by)
    case 'remove':
      return removeFrameRow(db, section, id, edit.seen, by)
  }
}
