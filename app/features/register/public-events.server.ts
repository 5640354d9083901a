import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { SubmissionEventType } from '../submissions/events.ts'

/** What may stand on a public timeline; everything else is for the author or for staff. */
const SHOWN = [
  'received',
  'published',
  'redacted',
  'assigned',
  'analysis_started',
  'answered',
  'answer_withdrawn',
  'reflected',
  'absorbed',
  'placed',
] as const satisfies readonly SubmissionEventType[]

/** Written for everybody to read; the reasons of other events are for the author or for staff. */
const WITH_REASON: readonly SubmissionEventType[] = ['answer_withdrawn', 'reflected']

export type PublicEvent = {
  type: (typeof SHOWN)[number]
  at: Instant
  unit: string | null
  reason: string | null
}

/** The public timeline, oldest first: no names of people, no internal reasons. */
export async function readPublicEvents(
  db: Kysely<DB>,
  submissionId: number,
): Promise<PublicEvent[]> {
  const rows = await db
    .selectFrom('submission_event')
    .select(['type', 'at', 'data', 'reason'])
    .where('submission_id', '=', submissionId)
    .where('audience', '=', 'public')
    .orderBy('at')
    .orderBy('id')
    .execute()
  const events = rows.flatMap((row) => {
    const type = SHOWN.find((shown) => shown === row.type)
    if (!type) return []
    const reason = WITH_REASON.includes(type) ? row.reason : null
    return [{ type, at: row.at, unitId: unitIdOf(row.data), reason }]
  })
  const units = await unitNames(
    db,
    events.flatMap((event) => event.unitId ?? []),
  )
  return events.map(({ unitId, ...event }) => ({ ...event, unit: units.get(unitId ?? 0) ?? null }))
}

function unitIdOf(data: string | null): number | null {
  if (data === null) return null
  const { unitId } = JSON.parse(data) as { unitId?: unknown }
  return typeof unitId === 'number' ? unitId : null
}

async function unitNames(db: Kysely<DB>, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
