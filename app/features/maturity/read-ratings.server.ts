import type { Kysely } from 'kysely'
import type { RatingMethod, RatingState } from '#db/maturity-tables.ts'
import type { DB, Day, Instant } from '#db/schema.ts'
import { readAnswers, type Answers } from './answers.ts'

/** A rating with everything that is said about it, as pages show it. */
export type Rating = {
  id: number
  areaId: number | null
  method: RatingMethod
  state: RatingState
  level: number | null
  authorName: string
  unitId: number | null
  unit: string | null
  ratedOn: Day
  justification: string
  answers: Answers
  isExample: boolean
  correctsId: number | null
  revision: number
  publishedAt: Instant | null
  withdrawnAt: Instant | null
  withdrawalReason: string | null
  evidenceCount: number
}

type Which = { areaId?: number | null; id?: number; withDrafts?: boolean }

/** Public ones, unless drafts are asked for; the newest judgement first. One query. */
export async function readRatings(db: Kysely<DB>, which: Which = {}): Promise<Rating[]> {
  let query = db
    .selectFrom('maturity_rating as rating')
    .leftJoin('unit', 'unit.id', 'rating.unit_id')
    .selectAll('rating')
    .select('unit.name as unit')
    .select((eb) =>
      eb
        .selectFrom('maturity_evidence as evidence')
        .select((e) => e.fn.countAll<number>().as('amount'))
        .whereRef('evidence.rating_id', '=', 'rating.id')
        .as('evidence_count'),
    )
  if (!which.withDrafts) query = query.where('rating.state', '<>', 'draft')
  if (which.id !== undefined) query = query.where('rating.id', '=', which.id)
  if (which.areaId === null) query = query.where('rating.area_id', 'is', null)
  else if (which.areaId !== undefined) query = query.where('rating.area_id', '=', which.areaId)
  const rows = await query
    .orderBy('rating.rated_on', 'desc')
    .orderBy('rating.published_at', 'desc')
    .orderBy('rating.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    areaId: row.area_id,
    method: row.method,
    state: row.state,
    level: row.level,
    authorName: row.author_name,
    unitId: row.unit_id,
    unit: row.unit,
    ratedOn: row.rated_on,
    justification: row.justification,
    answers: readAnswers(row.answers),
    isExample: row.is_example === 1,
    correctsId: row.corrects_id,
    revision: row.revision,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    evidenceCount: Number(row.evidence_count ?? 0),
  }))
}

/** One rating in any state. Who may see a draft is the caller's question. */
export async function readRating(db: Kysely<DB>, id: number): Promise<Rating | null> {
  return (await readRatings(db, { id, withDrafts: true }))[0] ?? null
}
