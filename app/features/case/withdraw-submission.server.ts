import type { Database } from '#db/open.server.ts'
import type { Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { endAssignment } from '../assignments/end-assignment.server.ts'
import { mergedInto, reopenMerged } from '../moderation/reopen-merged.server.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { nextVisibility } from '../submissions/visibility.ts'
import type { CaseAuthor, CaseRefusal } from './correct-submission.server.ts'

/** An answer belongs to everybody who reads it: what was answered stays. */
export function canWithdraw(s: Pick<Submission, 'visibility' | 'handling'>): boolean {
  if (s.handling === 'answered' || s.handling === 'reflected') return false
  return nextVisibility(s.visibility, 'withdrawn', ['author']).ok
}

/**
 * The author takes the matter back, for good. The unit that had it is free of it, and what was
 * merged into it waits for moderation again.
 */
export async function withdrawSubmission(
  db: Database,
  seen: Submission,
  wish: { reason: string | null; revision: number },
  author: CaseAuthor,
  context: { now: Instant; appOrigin: string },
): Promise<Result<Submission, CaseRefusal>> {
  if (!canWithdraw(seen)) return refuse('wrongState')
  if (seen.revision !== wish.revision) return refuse('conflict')
  return db.transaction().execute(async (trx) => {
    const merged = await mergedInto(trx, seen.id)
    await lockRows(trx, [seen.id, ...merged.map((row) => row.id)])
    const changed = await changeSubmission(
      trx,
      seen,
      {
        event: { type: 'withdrawn', audience: 'author', reason: wish.reason },
        set: { visibility: 'withdrawn', locked_by: null, locked_until: null },
      },
      { kind: 'author', accountId: author.accountId },
      context.now,
    )
    if (!changed) return refuse('conflict')
    await endAssignment(trx, seen.id, context.now)
    await indexSubmission(trx, changed)
    await notifyPeople(trx, changed, 'withdrawn', {}, context)
    await reopenMerged(trx, changed, context)
    return ok(changed)
  })
}
