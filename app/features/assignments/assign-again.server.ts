import type { Transaction } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { addDays } from '../../lib/working-days.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { endAssignment } from './end-assignment.server.ts'

/** A new answer needs time, even when the promised day is over. */
const DAYS_FOR_A_NEW_ANSWER = 7

/** Gives a submission back to the unit that had it; nothing happens when none had it. */
export async function assignAgain(
  trx: Transaction<DB>,
  submission: Submission,
  note: string,
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  if (submission.unit_id === null) return
  const promised = submission.answer_due_at
  const dueAt = promised > now ? promised : addDays(now, DAYS_FOR_A_NEW_ANSWER)
  await endAssignment(trx, submission.id, now)
  await trx
    .insertInto('assignment')
    .values({
      submission_id: submission.id,
      unit_id: submission.unit_id,
      due_on: dayInWarsaw(dueAt),
      note,
      assigned_by: actor.id,
      assigned_at: now,
      ended_at: null,
    })
    .execute()
}
