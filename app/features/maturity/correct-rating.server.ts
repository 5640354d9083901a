import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readRating } from './read-ratings.server.ts'
import { recordMaturityAct } from './record-act.server.ts'

/** A new draft with the words and evidence of a published rating: once published it takes its place. */
export function correctRating(
  db: Database,
  id: number,
  by: { id: string },
  now: Instant,
): Promise<Result<{ id: number }, 'conflict'>> {
  return undoWhenRefused(db, async (trx) => {
    // The row is held, so that two people who correct at once get one draft.
    const held = await trx
      .updateTable('maturity_rating')
      .set((eb) => ({ updated_at: eb.ref('updated_at') }))
      .where('id', '=', id)
      .where('state', '=', 'published')
      .returning('id')
      .executeTakeFirst()
    const rating = held ? await readRating(trx, id) : null
    if (!rating) return refuse('conflict')
    const begun = await trx
      .selectFrom('maturity_rating')
      .select('id')
      .where('corrects_id', '=', id)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    if (begun) return ok(begun)
    const draft = await trx
      .insertInto('maturity_rating')
      .values({
        area_id: rating.areaId,
        method: rating.method,
        level: rating.level,
        author_name: rating.authorName,
        author_id: by.id,
        unit_id: rating.unitId,
        rated_on: rating.ratedOn,
        justification: rating.justification,
        answers: JSON.stringify(rating.answers),
        state: 'draft',
        is_example: rating.isExample ? 1 : 0,
        corrects_id: id,
        created_at: now,
        updated_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await copyEvidence(trx, id, draft.id)
    const details = { correctsId: id }
    await recordMaturityAct(
      trx,
      { action: 'drafted', type: 'maturity_rating', id: draft.id, details },
      by,
      now,
    )
    return ok(draft)
  })
}

async function copyEvidence(trx: Transaction<DB>, from: number, to: number): Promise<void> {
  const evidence = await trx
    .selectFrom('maturity_evidence')
    .selectAll()
    .where('rating_id', '=', from)
    .orderBy('id')
    .execute()
  if (evidence.length === 0) return
  await trx
    .insertInto('maturity_evidence')
    .values(evidence.map(({ id: _id, ...row }) => ({ ...row, rating_id: to })))
    .execute()
}
