import type { Role, Visibility } from '#db/schema.ts'
import { nextVisibility, type VisibilityEvent } from '../submissions/visibility.ts'
import type { DecisionKind } from './decision.ts'

const EVENTS: readonly [DecisionKind, VisibilityEvent][] = [
  ['publish', 'published'],
  ['return', 'returned'],
  ['redirect', 'redirected'],
  ['hide', 'hidden'],
  ['merge', 'merged'],
  ['reopen', 'reopened'],
]

/** What can be decided about a case in this state: the table of transitions as a list of choices. */
export function decisionsFor(visibility: Visibility, roles: readonly Role[]): DecisionKind[] {
  const kinds = EVENTS.filter(([, event]) => nextVisibility(visibility, event, roles).ok)
  const offered = kinds.map(([kind]) => kind)
  return visibility === 'published' ? ['redact', ...offered] : offered
}
