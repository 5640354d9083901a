import type { Role, Visibility } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'

/** What moderation or the author does with a submission's visibility. */
export type VisibilityEvent =
  | 'published'
  | 'returned'
  | 'redirected'
  | 'hidden'
  | 'merged'
  | 'reopened'
  | 'corrected'
  | 'withdrawn'

export type Party = Role | 'author' | 'system'
export type TransitionRefusal = 'notAllowed' | 'wrongState'

const MODERATORS: readonly Party[] = ['moderator', 'admin', 'system']
const AUTHOR: readonly Party[] = ['author', 'system']

type Rule = { to: Visibility; from: readonly Visibility[]; by: readonly Party[] }

/** A decision can always be reversed by a new one; only the author's withdrawal ends the matter. */
const RULES: Record<VisibilityEvent, Rule> = {
  published: {
    to: 'published',
    from: ['awaiting', 'returned', 'redirected', 'hidden', 'merged'],
    by: MODERATORS,
  },
  returned: { to: 'returned', from: ['awaiting', 'published', 'hidden'], by: MODERATORS },
  redirected: {
    to: 'redirected',
    from: ['awaiting', 'returned', 'published', 'hidden', 'merged'],
    by: MODERATORS,
  },
  hidden: {
    to: 'hidden',
    from: ['awaiting', 'returned', 'redirected', 'published', 'merged'],
    by: MODERATORS,
  },
  merged: {
    to: 'merged',
    from: ['awaiting', 'returned', 'published', 'hidden'],
    by: MODERATORS,
  },
  reopened: {
    to: 'awaiting',
    from: ['returned', 'redirected', 'hidden', 'merged'],
    by: MODERATORS,
  },
  corrected: { to: 'awaiting', from: ['returned'], by: AUTHOR },
  withdrawn: { to: 'withdrawn', from: ['awaiting', 'returned', 'published'], by: AUTHOR },
}

export function nextVisibility(
  state: Visibility,
  event: VisibilityEvent,
  parties: readonly Party[],
): Result<Visibility, TransitionRefusal> {
  const rule = RULES[event]
  if (!parties.some((party) => rule.by.includes(party))) return refuse('notAllowed')
  if (!rule.from.includes(state)) return refuse('wrongState')
  return ok(rule.to)
}
