import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { editFrame, type FrameRefusal } from './change-frame.server.ts'
import { listFrame, type FrameRow } from './frame-rows.server.ts'
import { updateRow } from './frame-table.server.ts'
import { recordFrameChange, type FrameEditor } from './record-frame-change.server.ts'
import type { Section } from './section.ts'

export type Direction = 'up' | 'down'

/** Changes places with the neighbour under the same parent. Retired rows are passed over. */
export async function moveFrameRow(
  db: Kysely<DB>,
  section: Section,
  id: string,
  direction: Direction,
  by: FrameEditor,
): Promise<Result<null, FrameRefusal>> {
  if (!section.can.move) return refuse('notFound')
  return editFrame(db, async (trx) => {
    const groups = await listFrame(trx, section, 'pl')
    const group = groups.find(({ rows }) => rows.some((row) => row.id === id))
    const rows = (group?.rows ?? []).filter((row) => !row.retiredAt)
    const from = rows.findIndex((row) => row.id === id)
    const moved = rows[from]
    if (!moved) return refuse('notFound')
    const neighbour = rows[from + (direction === 'up' ? -1 : 1)]
    if (!neighbour) return refuse('unchanged')
    const wanted = rows.map((row) => (row === moved ? neighbour : row === neighbour ? moved : row))
    for (const { row, position } of newPositions(rows, wanted)) {
      await updateRow(trx, section, row.id, { position })
    }
    await recordFrameChange(trx, section, id, 'moved', ['position'], by)
    return ok(null)
  })
}

/** The places the rows already had, so that other kinds of rows in the table keep theirs; equal ones move apart. */
function newPositions(rows: readonly FrameRow[], wanted: readonly FrameRow[]) {
  let last = -Infinity
  const places = rows.map((row) => (last = Math.max(row.position, last + 1)))
  return wanted
    .map((row, index) => ({ row, position: places[index] ?? row.position }))
    .filter(({ row, position }) => row.position !== position)
}
