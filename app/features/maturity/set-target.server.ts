import { sql, type Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { countedRatings } from './rating-history.ts'
import { checkTarget } from './rating-rules.ts'
import { readRatings } from './read-ratings.server.ts'
import { recordMaturityAct } from './record-act.server.ts'

export type NewTarget = {
  areaId: number | null
  level: number
  byYear: number
  justification: string
  isExample: boolean
}
export type TargetRefusal = 'conflict' | 'unchanged' | 'targetBelow' | 'yearPast' | 'yearFar'

/**
 * Sets where a subject shall be. The target before it is ended and stays in the history. `seen` is
 * the target that the person had before their eyes; null: there was none.
 */
export function setTarget(
  db: Database,
  target: NewTarget,
  seen: number | null,
  by: { id: string },
  now: Instant,
): Promise<Result<{ id: number }, TargetRefusal>> {
  return undoWhenRefused(db, async (trx): Promise<Result<{ id: number }, TargetRefusal>> => {
    const { areaId, level, byYear, justification } = target
    const ratings = await readRatings(trx, { areaId })
    const today = countedRatings(ratings).at(-1)?.level ?? null
    const problem = checkTarget(target, today, dayInWarsaw(now))
    if (problem) return refuse(problem)
    const stored = await targetNow(trx, areaId)
    if ((stored?.id ?? null) !== seen) return refuse('conflict')
    if (
      stored?.level === level &&
      stored.by_year === byYear &&
      stored.justification === justification
    ) {
      return refuse('unchanged')
    }
    if (stored && !(await end(trx, stored.id, by, now))) return refuse('conflict')
    const made = await trx
      .insertInto('maturity_target')
      .values({
        area_id: areaId,
        level,
        by_year: byYear,
        justification,
        is_example: target.isExample ? 1 : 0,
        set_by: by.id,
        set_at: now,
      })
      // The index allows one living target of a subject: the other person was quicker.
      .onConflict((conflict) =>
        conflict
          .expression(sql`coalesce(area_id, 0)`)
          .where('ended_at', 'is', null)
          .doNothing(),
      )
      .returning('id')
      .executeTakeFirst()
    if (!made) return refuse('conflict')
    const details = { areaId, level, byYear }
    await recordMaturityAct(
      trx,
      { action: 'target_set', type: 'maturity_target', id: made.id, details },
      by,
      now,
    )
    return ok(made)
  })
}

/** From now on there is no target; the one that was stays in the history. */
export function endTarget(
  db: Database,
  id: number,
  by: { id: string },
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return undoWhenRefused(db, async (trx) => {
    if (!(await end(trx, id, by, now))) return refuse('conflict')
    await recordMaturityAct(trx, { action: 'target_ended', type: 'maturity_target', id }, by, now)
    return ok(null)
  })
}

function targetNow(trx: Transaction<DB>, areaId: number | null) {
  return trx
    .selectFrom('maturity_target')
    .select(['id', 'level', 'by_year', 'justification'])
    .where('area_id', areaId === null ? 'is' : '=', areaId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

async function end(
  trx: Transaction<DB>,
  id: number,
  by: { id: string },
  now: Instant,
): Promise<boolean> {
  const ended = await trx
    .updateTable('maturity_target')
    .set({ ended_at: now, ended_by: by.id })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}
