import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Day, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditInitiative } from './audit-initiative.server.ts'
import { readInitiativeRow } from './initiative-row.server.ts'

export type MilestoneAct =
  | { intent: 'addMilestone'; milestone: string; dueOn: string | null }
  | { intent: 'finishMilestone'; id: number; doneOn: Day }
  | { intent: 'reopenMilestone' | 'removeMilestone'; id: number }
export type MilestoneRefusal = 'notFound' | 'inTheFuture'

/** Adds, finishes, reopens or takes out a milestone. What is done was done today at the latest. */
export function changeMilestones(
  db: Database,
  id: number,
  act: MilestoneAct,
  actor: AccountActor,
  now: Instant,
): Promise<Result<null, MilestoneRefusal>> {
  return undoWhenRefused<null, MilestoneRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, id)
    if (!row) return refuse('notFound')
    if (act.intent === 'finishMilestone' && act.doneOn > dayInWarsaw(now)) {
      return refuse('inTheFuture')
    }
    if (!(await write(trx, id, act))) return refuse('notFound')
    await auditInitiative(trx, id, act.intent, {}, actor, now)
    return ok(null)
  })
}

async function write(trx: Transaction<DB>, id: number, act: MilestoneAct): Promise<boolean> {
  if (act.intent === 'addMilestone') {
    const { last } = await trx
      .selectFrom('initiative_milestone')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('initiative_id', '=', id)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('initiative_milestone')
      .values({
        initiative_id: id,
        title: act.milestone,
        due_on: act.dueOn,
        position: Number(last ?? 0) + 1,
      })
      .execute()
    return true
  }
  if (act.intent === 'removeMilestone') {
    const { numDeletedRows } = await trx
      .deleteFrom('initiative_milestone')
      .where('id', '=', act.id)
      .where('initiative_id', '=', id)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numUpdatedRows } = await trx
    .updateTable('initiative_milestone')
    .set({ done_on: act.intent === 'finishMilestone' ? act.doneOn : null })
    .where('id', '=', act.id)
    .where('initiative_id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
