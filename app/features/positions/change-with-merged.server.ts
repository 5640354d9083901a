import type { Transaction } from 'kysely'
import type { DB, Submission, SubmissionChange } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { byStaff, type ActContext } from '../assignments/acting.ts'
import { notifyPeople, type NoticeFacts, type NoticeKind } from '../notices/notify-author.server.ts'
import { changeSubmission, type RecordedEvent } from '../submissions/change-submission.server.ts'
import { listMergedInto } from './find-submissions.server.ts'

export type AnswerChange = {
  event: RecordedEvent
  set: SubmissionChange
  notice: NoticeKind
  facts: NoticeFacts
}

/**
 * Changes a submission and tells its author, and tells the author of each one merged into it:
 * they were promised the same answer. False when somebody changed one of them in the meantime.
 */
export async function changeWithMerged(
  trx: Transaction<DB>,
  submission: Submission,
  change: AnswerChange,
  actor: AccountActor,
  context: ActContext,
): Promise<boolean> {
  const by = byStaff(actor)
  const { event, set, notice, facts } = change
  const changed = await changeSubmission(trx, submission, { event, set }, by, context.now)
  if (!changed) return false
  await notifyPeople(trx, changed, notice, facts, context)
  for (const merged of await listMergedInto(trx, submission.id)) {
    const told = await changeSubmission(
      trx,
      merged,
      { event: { ...event, audience: 'author' } },
      by,
      context.now,
    )
    if (!told) return false
    await notifyPeople(trx, told, notice, facts, context)
  }
  return true
}
