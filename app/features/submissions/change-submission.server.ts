import type { Transaction } from 'kysely'
import type { DB, Instant, Submission, SubmissionChange } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { refreshCoverage } from '../coverage/refresh-coverage.server.ts'
import type { By, SubmissionEventType } from './events.ts'

export type RecordedEvent = {
  type: SubmissionEventType
  /** `public`: on the page for everybody; `author`: behind number and code; `internal`: staff. */
  audience: 'public' | 'author' | 'internal'
  reasonCode?: string | null
  reason?: string | null
  data?: Record<string, unknown>
  /** When it happened, where that is not the moment it is written down; the audit log tells the latter. */
  at?: Instant
}

/**
 * The only way a submission changes: the columns move and the event is appended in one
 * transaction. Returns the changed row, or null when somebody changed it since `submission`
 * was read (its revision is older): then nothing was written.
 */
export async function changeSubmission(
  trx: Transaction<DB>,
  submission: Submission,
  change: { event: RecordedEvent; set?: SubmissionChange },
  by: By,
  now: Instant,
): Promise<Submission | null> {
  const changed = await trx
    .updateTable('submission')
    .set({ ...change.set, revision: submission.revision + 1 })
    .where('id', '=', submission.id)
    .where('revision', '=', submission.revision)
    .returningAll()
    .executeTakeFirst()
  if (!changed) return null
  await appendEvent(trx, submission.id, change.event, by, now)
  if (submission.visibility === 'published' || changed.visibility === 'published') {
    await refreshCoverage(trx, [changed.id])
  }
  return changed
}

/** Appends an event that moves no column (a note, a look at the original). */
export async function appendEvent(
  trx: Transaction<DB>,
  submissionId: number,
  event: RecordedEvent,
  by: By,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('submission_event')
    .values({
      submission_id: submissionId,
      type: event.type,
      audience: event.audience,
      actor_kind: by.kind,
      actor_id: by.accountId,
      at: event.at ?? now,
      reason_code: event.reasonCode ?? null,
      reason: event.reason ?? null,
      data: event.data ? JSON.stringify(event.data) : null,
    })
    .execute()
  if (by.kind !== 'staff') return
  await appendAudit(trx, {
    at: now,
    actorId: by.accountId,
    action: `submission.${event.type}`,
    objectType: 'submission',
    objectId: String(submissionId),
    details: { reasonCode: event.reasonCode ?? null, ...event.data },
  })
}
