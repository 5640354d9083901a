import type { Position, PositionState } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { worksForUnit } from '../assignments/assignment.ts'

export type PositionEvent =
  'saved' | 'submitted' | 'sent_back' | 'accepted' | 'published' | 'withdrawn'

/** Being written or waiting: its submissions are nobody else's to answer. */
export const OPEN_STATES = ['draft', 'submitted', 'accepted'] as const satisfies PositionState[]

/** One answer is read by a person and sent in one transaction. */
export const MAX_SUBMISSIONS = 200

type Rule = { to: PositionState; from: readonly PositionState[] }

/** What was read by the second person is what is published: any change of it starts over as a draft. */
const RULES: Record<PositionEvent, Rule> = {
  saved: { to: 'draft', from: OPEN_STATES },
  submitted: { to: 'submitted', from: OPEN_STATES },
  sent_back: { to: 'draft', from: ['submitted', 'accepted'] },
  // Accepted ones may be held, so that all answers of a consultation come out together.
  accepted: { to: 'accepted', from: ['submitted'] },
  published: { to: 'published', from: ['submitted', 'accepted'] },
  withdrawn: { to: 'withdrawn', from: [...OPEN_STATES, 'published'] },
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

/** The second person: nobody accepts what they wrote any part of. */
export function refusalToAccept(
  writers: ReadonlySet<string | null>,
  actor: AccountActor,
): 'notAllowed' | 'ownDraft' | null {
  if (!can(actor, 'position.accept')) return 'notAllowed'
  return writers.has(actor.id) ? 'ownDraft' : null
}

/** Publishing accepts what nobody has accepted yet; what was accepted may be published by whoever may accept. */
export function refusalToPublish(
  position: Pick<Position, 'state'>,
  writers: ReadonlySet<string | null>,
  actor: AccountActor,
): 'notAllowed' | 'ownDraft' | null {
  if (position.state !== 'accepted') return refusalToAccept(writers, actor)
  return can(actor, 'position.accept') ? null : 'notAllowed'
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
  | 'unknownPlace'
  | 'exceptionText'

/** Why not, and because of which submissions. */
export type PositionRefusal = { reason: PositionReason; references: string[] }

export function refused(
  reason: PositionReason,
  references: readonly string[] = [],
): { ok: false; refusal: PositionRefusal } {
  return refuse({ reason, references: [...references] })
}
