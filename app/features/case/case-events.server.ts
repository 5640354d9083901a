import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { SubmissionEventType } from '../submissions/events.ts'

/** What the author sees of an event: staff are the city or a unit, never a person. */
export type CaseEvent = {
  type: SubmissionEventType
  at: Instant
  byCity: boolean
  reasonCode: string | null
  reason: string | null
  unit: string | null
}

export async function listCaseEvents(db: Kysely<DB>, submissionId: number): Promise<CaseEvent[]> {
  const rows = await db
    .selectFrom('submission_event')
    .select(['type', 'at', 'actor_kind', 'reason_code', 'reason', 'data'])
    .where('submission_id', '=', submissionId)
    .where('audience', 'in', ['public', 'author'])
    .orderBy('at')
    .orderBy('id')
    .execute()
  const unitIds = rows.map((row) => unitIdOf(row.data)).filter((id) => id !== null)
  const units = unitIds.length > 0 ? await unitNames(db, unitIds) : new Map<number, string>()
  return rows.map((row) => ({
    type: row.type as SubmissionEventType,
    at: row.at,
    byCity: row.actor_kind !== 'author',
    reasonCode: row.reason_code,
    reason: row.reason,
    unit: units.get(unitIdOf(row.data) ?? -1) ?? null,
  }))
}

function unitIdOf(data: string | null): number | null {
  if (!data) return null
  const { unitId } = JSON.parse(data) as { unitId?: unknown }
  return typeof unitId === 'number' ? unitId : null
}

async function unitNames(db: Kysely<DB>, ids: number[]): Promise<Map<number, string>> {
  const rows = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
