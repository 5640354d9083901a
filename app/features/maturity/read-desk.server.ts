import type { Kysely } from 'kysely'
import type { RatingMethod } from '#db/maturity-tables.ts'
import type { DB, Day, Instant, Locale } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { listSubjects } from './subjects.server.ts'

export type DraftRow = {
  id: number
  subject: string
  method: RatingMethod
  unit: string | null
  authorName: string
  ratedOn: Day
  updatedAt: Instant
  isCorrection: boolean
}

const MOST = 200

/** Drafts that this person may write, the latest first. */
export async function readDrafts(
  db: Kysely<DB>,
  actor: AccountActor,
  locale: Locale,
  areaId?: number | null,
): Promise<DraftRow[]> {
  let query = db
    .selectFrom('maturity_rating as rating')
    .leftJoin('unit', 'unit.id', 'rating.unit_id')
    .select(['rating.id', 'area_id', 'method', 'unit.name as unit', 'author_name'])
    .select(['rated_on', 'updated_at', 'corrects_id'])
    .where('state', '=', 'draft')
  if (areaId === null) query = query.where('area_id', 'is', null)
  else if (areaId !== undefined) query = query.where('area_id', '=', areaId)
  if (!can(actor, 'maturity.rate')) {
    query = query.where('method', '=', 'self').where('unit_id', '=', actor.unitId ?? 0)
  }
  const [rows, subjects] = await Promise.all([
    query.orderBy('updated_at', 'desc').orderBy('rating.id', 'desc').limit(MOST).execute(),
    listSubjects(db, locale),
  ])
  return rows.map((row) => ({
    id: row.id,
    subject: subjects.find((each) => each.areaId === row.area_id)?.name ?? '',
    method: row.method,
    unit: row.unit,
    authorName: row.author_name,
    ratedOn: row.rated_on,
    updatedAt: row.updated_at,
    isCorrection: row.corrects_id !== null,
  }))
}
