import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

export type Target = {
  id: number
  areaId: number | null
  level: number
  byYear: number
  justification: string
  isExample: boolean
  setAt: Instant
  /** Null: the target of today. */
  endedAt: Instant | null
}

/** All targets, those of today first. The city has `areaId` null. */
export async function readTargets(
  db: Kysely<DB>,
  which: { areaId?: number | null; onlyNow?: boolean } = {},
): Promise<Target[]> {
  let query = db.selectFrom('maturity_target').selectAll()
  if (which.onlyNow) query = query.where('ended_at', 'is', null)
  if (which.areaId === null) query = query.where('area_id', 'is', null)
  else if (which.areaId !== undefined) query = query.where('area_id', '=', which.areaId)
  const rows = await query.orderBy('set_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    areaId: row.area_id,
    level: row.level,
    byYear: row.by_year,
    justification: row.justification,
    isExample: row.is_example === 1,
    setAt: row.set_at,
    endedAt: row.ended_at,
  }))
}
