import type { Day, Instant } from '#db/schema.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'

export type DueRefusal = 'pastDay' | 'afterPromise'

/**
 * The unit's day is today or later, and not later than the day promised to the author unless a
 * note says why.
 */
export function refusalOfDueDay(
  due: { dueOn: Day; note: string | null },
  answerDueAt: Instant,
  now: Instant,
): DueRefusal | null {
  if (due.dueOn < dayInWarsaw(now)) return 'pastDay'
  if (due.dueOn > dayInWarsaw(answerDueAt) && due.note === null) return 'afterPromise'
  return null
}

/** A unit officer works on what their unit was given; the strategy team on everything. */
export function worksForUnit(actor: AccountActor, unitId: number | null): boolean {
  if (hasRole(actor, 'strategist', 'admin')) return true
  return hasRole(actor, 'unit_officer') && actor.unitId !== null && actor.unitId === unitId
}
