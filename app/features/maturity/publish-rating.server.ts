import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { readRating } from './read-ratings.server.ts'
import { whatIsMissing, type Missing } from './rating-rules.ts'
import { recordMaturityAct } from './record-act.server.ts'

export type PublishRefusal = { kind: 'conflict' } | { kind: 'missing'; what: Missing[] }

/** Makes a draft public, with its reasons and evidence; from then on it stays as it is. */
export async function publishRating(
  trx: Transaction<DB>,
  id: number,
  by: { id: string },
  now: Instant,
): Promise<Result<null, PublishRefusal>> {
  const rating = await readRating(trx, id)
  if (rating?.state !== 'draft') return refuse({ kind: 'conflict' })
  const missing = whatIsMissing(rating, dayInWarsaw(now))
  if (missing.length > 0) return refuse({ kind: 'missing', what: missing })
  const published = await trx
    .updateTable('maturity_rating')
    .set({
      state: 'published',
      published_at: now,
      published_by: by.id,
      revision: rating.revision + 1,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('revision', '=', rating.revision)
    .returning('id')
    .executeTakeFirst()
  if (!published) return refuse({ kind: 'conflict' })
  const { areaId, level, method, correctsId } = rating
  const details = { areaId, level, method, correctsId }
  await recordMaturityAct(
    trx,
    { action: 'published', type: 'maturity_rating', id, details },
    by,
    now,
  )
  return ok(null)
}
