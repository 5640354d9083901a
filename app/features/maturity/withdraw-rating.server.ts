import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { recordMaturityAct } from './record-act.server.ts'
import type { Seen } from './save-draft.server.ts'

/** Takes a published rating back. It stays in the history, with the reason beside it. */
export function withdrawRating(
  db: Database,
  { id, revision }: Seen,
  reason: string,
  by: { id: string },
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
    return ok(null)
  })
}
