import type { Database } from '#db/open.server.ts'
import type { Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'

export type ClaimRefusal = 'alreadyYours' | 'otherAccount' | 'conflict'

/** Adds a case opened by number and code to an account; nobody can take it from another account. */
export async function claimCase(
  db: Database,
  submission: Submission,
  accountId: string,
  now: Instant,
): Promise<Result<Submission, ClaimRefusal>> {
  if (submission.submitter_id === accountId) return refuse('alreadyYours')
  if (submission.submitter_id !== null) return refuse('otherAccount')
  return db.transaction().execute(async (trx) => {
    const changed = await changeSubmission(
      trx,
      submission,
      {
        event: { type: 'noted', audience: 'internal', reasonCode: 'claimed' },
        set: { submitter_id: accountId },
      },
      { kind: 'author', accountId },
      now,
    )
    return changed ? ok(changed) : refuse('conflict')
  })
}
