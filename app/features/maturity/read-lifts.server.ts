import type { Kysely } from 'kysely'
import type { DB, Handling, SubmissionKind, Visibility } from '#db/schema.ts'
import { statusOf, type Status } from '../submissions/status.ts'

export type LiftVoice = {
  id: number
  reference: string
  kind: SubmissionKind
  title: string
  status: Status
}
/** What would lift a subject to `level`, with the public postulates that speak to it. */
export type Lift = {
  id: number
  areaId: number | null
  level: number
  text: string
  isExample: boolean
  revision: number
  voices: LiftVoice[]
}

/** Living ones, by the level they lead to. Two queries. */
export async function readLifts(
  db: Kysely<DB>,
  which: { areaId?: number | null } = {},
): Promise<Lift[]> {
  let query = db.selectFrom('maturity_lift').selectAll().where('retired_at', 'is', null)
  if (which.areaId === null) query = query.where('area_id', 'is', null)
  else if (which.areaId !== undefined) query = query.where('area_id', '=', which.areaId)
  const lifts = await query.orderBy('level').orderBy('id').execute()
  const voices = await readVoices(
    db,
    lifts.map((lift) => lift.id),
  )
  return lifts.map((lift) => ({
    id: lift.id,
    areaId: lift.area_id,
    level: lift.level,
    text: lift.text,
    isExample: lift.is_example === 1,
    revision: lift.revision,
    voices: voices.flatMap(({ liftId, ...voice }) => (liftId === lift.id ? [voice] : [])),
  }))
}

async function readVoices(
  db: Kysely<DB>,
  liftIds: readonly number[],
): Promise<(LiftVoice & { liftId: number })[]> {
  if (liftIds.length === 0) return []
  const rows = await db
    .selectFrom('maturity_lift_submission as link')
    .innerJoin('submission', 'submission.id', 'link.submission_id')
    .select(['link.lift_id', 'submission.id', 'reference', 'kind', 'public_title'])
    .select(['visibility', 'handling'])
    .where('link.lift_id', 'in', liftIds)
    .where('visibility', '=', 'published')
    .orderBy('received_at')
    .orderBy('submission.id')
    .execute()
  return rows.map((row) => ({
    liftId: row.lift_id,
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    title: row.public_title ?? '',
    status: statusOf(row satisfies { visibility: Visibility; handling: Handling }),
  }))
}
