import type { Transaction } from 'kysely'
import type { DB, Submission, SubmissionChange } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { indexSubmission } from '../register/search-index.server.ts'
import { changeSubmission, type RecordedEvent } from '../submissions/change-submission.server.ts'
import type { By } from '../submissions/events.ts'
import { nextVisibility, type VisibilityEvent } from '../submissions/visibility.ts'
import type { DecisionContext, DecisionRefusal, Moderator } from './decision.ts'

export function byModerator(moderator: Moderator): By {
  return { kind: 'staff', accountId: moderator.id }
}

/** Moves the visibility as the table of transitions allows, and keeps the search index in step. */
export async function applyDecision(
  trx: Transaction<DB>,
  submission: Submission,
  event: RecordedEvent & { type: VisibilityEvent },
  set: SubmissionChange,
  { moderator, now }: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const next = nextVisibility(submission.visibility, event.type, moderator.roles)
  if (!next.ok) return next
  const changed = await changeSubmission(
    trx,
    submission,
    // Whatever is decided about a merged one, it is merged no longer, unless the decision says so.
    { event, set: { merged_into_id: null, ...set, visibility: next.value } },
    byModerator(moderator),
    now,
  )
  if (!changed) return refuse('conflict')
  await indexSubmission(trx, changed)
  return ok(changed)
}
