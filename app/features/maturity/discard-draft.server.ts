import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { recordMaturityAct } from './record-act.server.ts'
import type { Seen } from './save-draft.server.ts'

/** Drops a draft: nobody outside has seen it. */
export function discardDraft(
  db: Database,
  { id, revision }: Seen,
  by: { id: string },
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
