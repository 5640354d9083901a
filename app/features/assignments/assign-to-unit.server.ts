import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Day, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { addDays } from '../../lib/working-days.ts'
import { instantOfDay } from '../../lib/day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { nextHandling } from '../submissions/handling.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { keepUnitRound } from '../suggestions/keep-rounds.server.ts'
import type { ShownSuggestion } from '../suggestions/shown-suggestion.ts'
import { learnFromUnit } from '../suggestions/learn.server.ts'
import { byStaff, type ActContext } from './acting.ts'
import { refusalOfDueDay, type DueRefusal } from './assignment.ts'
import { endAssignment } from './end-assignment.server.ts'

export type Assigned = {
  unitId: number
  dueOn: Day
  note: string | null
  /** What was suggested beside the choice. */
  shown?: readonly ShownSuggestion[]
}
export type AssignRefusal =
  | DueRefusal
  | 'unknownNumber'
  | 'unknownUnit'
  | 'notPublished'
  | 'alreadyAnswered'
  | 'notAllowed'
  | 'conflict'
export type RowOutcome<Refusal> = { reference: string; refusal: Refusal | null }

/** Gives submissions to a unit with a day to answer by. Each is an act of its own: one refusal stops no other. */
export async function assignToUnit(
  db: Database,
  references: readonly string[],
  to: Assigned,
  actor: AccountActor,
  context: ActContext,
): Promise<RowOutcome<AssignRefusal>[]> {
  const outcomes: RowOutcome<AssignRefusal>[] = []
  for (const reference of new Set(references)) {
    const result = await undoWhenRefused<Submission, AssignRefusal>(db, (trx) =>
      assignOne(trx, reference, to, actor, context),
    )
    outcomes.push({ reference, refusal: result.ok ? null : result.refusal })
  }
  return outcomes
}

async function assignOne(
  trx: Transaction<DB>,
  reference: string,
  to: Assigned,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Submission, AssignRefusal>> {
  const unit = await findUnit(trx, to.unitId)
  if (!unit) return refuse('unknownUnit')
  const submission = await trx
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!submission) return refuse('unknownNumber')
  if (submission.visibility !== 'published') return refuse('notPublished')
  const next = nextHandling(submission.handling, 'assigned', actor.roles)
  if (!next.ok) return refuse(next.refusal === 'wrongState' ? 'alreadyAnswered' : 'notAllowed')
  const dueRefusal = refusalOfDueDay(to, submission.answer_due_at, context.now)
  if (dueRefusal) return refuse(dueRefusal)
  const changed = await changeSubmission(
    trx,
    submission,
    {
      event: {
        type: 'assigned',
        audience: 'public',
        data: { from: submission.handling, to: next.value, unitId: unit.id, dueOn: to.dueOn },
      },
      set: { handling: next.value, unit_id: unit.id },
    },
    byStaff(actor),
    context.now,
  )
  if (!changed) return refuse('conflict')
  await learnFromUnit(trx, submission.id)
  const decided = { submissionId: submission.id, by: actor.id, at: context.now }
  await keepUnitRound(trx, to.shown ?? [], unit.id, decided)
  await endAssignment(trx, submission.id, context.now)
  await trx
    .insertInto('assignment')
    .values({
      submission_id: submission.id,
      unit_id: unit.id,
      due_on: to.dueOn,
      note: to.note,
      assigned_by: actor.id,
      assigned_at: context.now,
      ended_at: null,
    })
    .execute()
  const dueAt = addDays(instantOfDay(to.dueOn), 0)
  await notifyPeople(trx, changed, 'assigned', { unit: unit.name, dueAt }, context)
  return ok(changed)
}

function findUnit(trx: Transaction<DB>, unitId: number) {
  return trx
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', '=', unitId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
}
