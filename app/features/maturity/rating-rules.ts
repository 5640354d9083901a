import type { RatingMethod } from '#db/maturity-tables.ts'
import type { Day } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { isAnswered, type Answers } from './answers.ts'

/** Whoever rates may write every rating; a unit writes what it says about itself, and no more. */
export function mayWrite(
  actor: AccountActor,
  rating: { method: RatingMethod; unitId: number | null },
): boolean {
  if (can(actor, 'maturity.rate')) return true
  const isOwn = rating.unitId !== null && rating.unitId === actor.unitId
  return can(actor, 'maturity.assess') && rating.method === 'self' && isOwn
}

/** What a rating cannot be published without. */
export type Missing = 'level' | 'justification' | 'evidence' | 'answers' | 'future'

export function whatIsMissing(
  rating: {
    method: RatingMethod
    level: number | null
    justification: string
    answers: Answers
    ratedOn: Day
    evidenceCount: number
  },
  today: Day,
): Missing[] {
  const missing: Missing[] = []
  if (rating.level === null) missing.push('level')
  if (rating.justification.trim() === '') missing.push('justification')
  if (rating.method === 'self' && !isAnswered(rating.answers)) missing.push('answers')
  if (rating.evidenceCount === 0) missing.push('evidence')
  if (rating.ratedOn > today) missing.push('future')
  return missing
}

/** A target is not below today's level, and its year is ahead. */
export function checkTarget(
  target: { level: number; byYear: number },
  levelToday: number | null,
  today: Day,
): 'targetBelow' | 'yearPast' | 'yearFar' | null {
  const year = Number(today.slice(0, 4))
  if (target.byYear < year) return 'yearPast'
  if (target.byYear > year + YEARS_AHEAD) return 'yearFar'
  return levelToday !== null && target.level < levelToday ? 'targetBelow' : null
}

const YEARS_AHEAD = 50

/** Whether a button ends a rating, by what it sends. */
export function isEnding(intent: unknown): boolean {
  return ['withdraw', 'correct', 'discard'].includes(String(intent))
}
