import { z } from 'zod'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { requiredId, requiredText } from '../../lib/form-schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { raiseContentVersion } from '../submissions/content-version.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { readRating } from './read-ratings.server.ts'
import { recordMaturityAct } from './record-act.server.ts'
import type { Seen } from './save-draft.server.ts'

type By = { id: string }

export const endingForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('withdraw'),
      revision: requiredId,
      reason: requiredText(1_000, 'maturity.error.reason'),
    }),
    z.object({ intent: z.enum(['correct', 'discard']), revision: requiredId }),
  ],
  { error: 'errors.unknownChoice' },
)

/** What can be done to a rating besides writing it. Gives the rating at which the person goes on. */
export async function endRating(
  db: Database,
  id: number,
  form: z.output<typeof endingForm>,
  by: By,
  now: Instant,
): Promise<Result<{ id: number }, 'conflict'>> {
  const seen = { id, revision: form.revision }
  if (form.intent === 'correct') return correctRating(db, id, by, now)
  const ended =
    form.intent === 'withdraw'
      ? await withdrawRating(db, seen, form.reason, by, now)
      : await discardDraft(db, seen, by, now)
  return ended.ok ? ok({ id }) : ended
}

/** Takes a published rating back. It stays in the history, with the reason beside it. */
export function withdrawRating(
  db: Database,
  { id, revision }: Seen,
  reason: string,
  by: By,
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return db.transaction().execute(async (trx) => {
    const withdrawn = await trx
      .updateTable('maturity_rating')
      .set({
        state: 'withdrawn',
        withdrawn_at: now,
        withdrawn_by: by.id,
        withdrawal_reason: reason,
        revision: revision + 1,
      })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('state', '=', 'published')
      .returning('id')
      .executeTakeFirst()
    if (!withdrawn) return refuse('conflict')
    await recordMaturityAct(trx, { action: 'withdrawn', type: 'maturity_rating', id }, by, now)
    await raiseContentVersion(trx)
    return ok(null)
  })
}

/** A new draft with the words and evidence of a published rating: once published it takes its place. */
export function correctRating(
  db: Database,
  id: number,
  by: By,
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
    const evidence = await trx
      .selectFrom('maturity_evidence')
      .selectAll()
      .where('rating_id', '=', id)
      .orderBy('id')
      .execute()
    if (evidence.length > 0) {
      await trx
        .insertInto('maturity_evidence')
        .values(evidence.map(({ id: _id, ...row }) => ({ ...row, rating_id: draft.id })))
        .execute()
    }
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

/** Drops a draft: nobody outside has seen it. */
export function discardDraft(
  db: Database,
  { id, revision }: Seen,
  by: By,
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return undoWhenRefused(db, async (trx) => {
    const draft = await trx
      .updateTable('maturity_rating')
      .set({ revision: revision + 1 })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('state', '=', 'draft')
      .returning('id')
      .executeTakeFirst()
    if (!draft) return refuse('conflict')
    await trx.deleteFrom('maturity_evidence').where('rating_id', '=', id).execute()
    await trx.deleteFrom('maturity_rating').where('id', '=', id).execute()
    await recordMaturityAct(trx, { action: 'discarded', type: 'maturity_rating', id }, by, now)
    return ok(null)
  })
}
