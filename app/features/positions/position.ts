import type { Position, PositionState } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { worksForUnit } from '../assignments/assignment.ts'

export type PositionEvent = 'saved' | 'submitted' | 'sent_back' | 'published' | 'withdrawn'

/** One answer is read by a person and sent in one transaction. */
export const MAX_SUBMISSIONS = 200

type Rule = { to: PositionState; from: readonly PositionState[] }

/** What was read by the second person is what is published: any change of it starts over as a draft. */
const RULES: Record<PositionEvent, Rule> = {
  saved: { to: 'draft', from: ['draft', 'submitted'] },
  submitted: { to: 'submitted', from: ['draft', 'submitted'] },
  sent_back: { to: 'draft', from: ['submitted'] },
  published: { to: 'published', from: ['submitted'] },
  withdrawn: { to: 'withdrawn', from: ['draft', 'submitted', 'published'] },
}

export function nextPosition(
  state: PositionState,
  event: PositionEvent,
): Result<PositionState, 'wrongState'> {
  const rule = RULES[event]
  return rule.from.includes(state) ? ok(rule.to) : refuse('wrongState')
}

/** Whether this person may write a position for submissions that these units have. */
export function mayWriteFor(actor: AccountActor, unitIds: readonly (number | null)[]): boolean {
  return can(actor, 'position.draft') && unitIds.every((unitId) => worksForUnit(actor, unitId))
}

/** The second person: nobody accepts what they wrote or changed last. */
export function refusalToAccept(
  position: Pick<Position, 'drafted_by' | 'edited_by'>,
  actor: AccountActor,
): 'notAllowed' | 'ownDraft' | null {
  if (!can(actor, 'position.accept')) return 'notAllowed'
  if (position.drafted_by === actor.id || position.edited_by === actor.id) return 'ownDraft'
  return null
}

export type PositionReason =
  | 'notFound'
  | 'notAllowed'
  | 'ownDraft'
  | 'wrongState'
  | 'conflict'
  | 'noSubmissions'
  | 'tooMany'
  | 'unknownUnit'
  | 'unknownNumbers'
  | 'notPublished'
  | 'alreadyAnswered'
  | 'notAnswered'
  | 'inOtherPosition'
  | 'otherUnit'

/** Why not, and because of which submissions. */
export type PositionRefusal = { reason: PositionReason; references: string[] }

export function refused(
  reason: PositionReason,
  references: readonly string[] = [],
): { ok: false; refusal: PositionRefusal } {
  return refuse({ reason, references: [...references] })
}
