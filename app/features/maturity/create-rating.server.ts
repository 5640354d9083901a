import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { RatingMethod } from '#db/maturity-tables.ts'
import type { DB, Day, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { mayWrite } from './rating-rules.ts'
import { recordMaturityAct } from './record-act.server.ts'

export type NewRating = {
  areaId: number | null
  method: RatingMethod
  /** Of a self-assessment: whose. */
  unitId: number | null
  ratedOn: Day
  authorName: string
  isExample: boolean
}
export type CreateRefusal = 'notAllowed' | 'unknownArea' | 'unitMissing' | 'future'

/** Begins a draft: a subject, a method and a day; the level and its reasons come later. */
export async function createRating(
  db: Database,
  input: NewRating,
  by: AccountActor,
  now: Instant,
): Promise<Result<{ id: number }, CreateRefusal>> {
  const unitId = input.method === 'self' ? input.unitId : null
  if (!mayWrite(by, { method: input.method, unitId })) return refuse('notAllowed')
  if (input.ratedOn > dayInWarsaw(now)) return refuse('future')
  return db.transaction().execute(async (trx) => {
    if (input.areaId !== null && !(await isArea(trx, input.areaId))) return refuse('unknownArea')
    if (input.method === 'self' && !(await isUnit(trx, unitId))) return refuse('unitMissing')
    const { id } = await trx
      .insertInto('maturity_rating')
      .values({
        area_id: input.areaId,
        method: input.method,
        level: null,
        author_name: input.authorName,
        author_id: by.id,
        unit_id: unitId,
        rated_on: input.ratedOn,
        justification: '',
        state: 'draft',
        is_example: input.isExample ? 1 : 0,
        created_at: now,
        updated_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const details = { method: input.method, areaId: input.areaId, unitId }
    await recordMaturityAct(
      trx,
      { action: 'drafted', type: 'maturity_rating', id, details },
      by,
      now,
    )
    return ok({ id })
  })
}

export async function isArea(db: Kysely<DB>, id: number): Promise<boolean> {
  const area = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('term.id', '=', id)
    .where('term.retired_at', 'is', null)
    .where('vocabulary.kind', '=', 'area')
    .executeTakeFirst()
  return area !== undefined
}

async function isUnit(db: Kysely<DB>, id: number | null): Promise<boolean> {
  if (id === null) return false
  const unit = await db
    .selectFrom('unit')
    .select('id')
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return unit !== undefined
}
