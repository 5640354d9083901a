import type { Handling, PositionCode, Visibility } from '#db/schema.ts'

/** The one word that people see; derived, never stored (domain glossary, status names). */
export type Status =
  | 'in_moderation'
  | 'needs_author_action'
  | 'published'
  | 'assigned'
  | 'under_analysis'
  | 'answered'
  | 'reflected'
  | 'merged'
  | 'redirected'
  | 'hidden'
  | 'withdrawn'

const BY_HANDLING: Record<Handling, Status> = {
  received: 'published',
  assigned: 'assigned',
  in_analysis: 'under_analysis',
  answered: 'answered',
  reflected: 'reflected',
}

export function statusOf(s: { visibility: Visibility; handling: Handling }): Status {
  switch (s.visibility) {
    case 'awaiting':
      return 'in_moderation'
    case 'returned':
      return 'needs_author_action'
    case 'published':
      return BY_HANDLING[s.handling]
    default:
      return s.visibility
  }
}

export const POSITION_CODES: readonly PositionCode[] = [
  'accepted',
  'accepted_in_part',
  'already_in_text',
  'rejected',
  'clarified',
  'out_of_scope',
  'deferred',
]

/** Waiting for the city's answer: what the promise counts. */
export function awaitsAnswer(s: { visibility: Visibility; handling: Handling }): boolean {
  const open = s.visibility === 'awaiting' || s.visibility === 'published'
  return open && s.handling !== 'answered' && s.handling !== 'reflected'
}
