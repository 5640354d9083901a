import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditInitiative } from './audit-initiative.server.ts'
import { raiseInitiative, readInitiativeRow, termsOf } from './initiative-row.server.ts'

export type PublishRefusal = 'notFound' | 'conflict' | 'unchanged' | 'ownerMissing' | 'termsMissing'

/** Public from now on. It says who answers for it and what it serves. */
export function publishInitiative(
  db: Database,
  seen: { id: number; revision: number },
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, PublishRefusal>> {
  return undoWhenRefused<null, PublishRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, seen.id)
    if (!row) return refuse('notFound')
    if (row.published_at) return refuse('unchanged')
    if (row.owner_unit_id === null) return refuse('ownerMissing')
    if ((await termsOf(trx, seen.id)).size === 0) return refuse('termsMissing')
    if (!(await raiseInitiative(trx, seen.id, seen.revision, { published_at: now })))
      return refuse('conflict')
    await auditInitiative(trx, seen.id, 'published', {}, actor, now)
    return ok(null)
  })
}
