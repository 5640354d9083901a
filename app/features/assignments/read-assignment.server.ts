import type { Kysely } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'

export type OpenAssignment = {
  unitId: number
  unit: string
  dueOn: Day
  note: string | null
  assignedAt: Instant
}

/** Who has the matter now, and until when. */
export async function readAssignment(
  db: Kysely<DB>,
  submissionId: number,
): Promise<OpenAssignment | null> {
  const row = await db
    .selectFrom('assignment')
    .innerJoin('unit', 'unit.id', 'assignment.unit_id')
    .select(['unit_id', 'unit.name', 'due_on', 'note', 'assigned_at'])
    .where('submission_id', '=', submissionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { unit_id: unitId, name: unit, due_on: dueOn, note, assigned_at: assignedAt } = row
  return { unitId, unit, dueOn, note, assignedAt }
}
