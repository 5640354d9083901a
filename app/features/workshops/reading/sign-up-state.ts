import type { Instant, WorkshopSession } from '#db/schema.ts'
import type { WorkshopState } from '#db/workshop-tables.ts'
import type { SeatsOfSession } from '../../registrations/seats-of-session.server.ts'
import { whyClosed } from '../../registrations/sign-up-rules.ts'

/** Whether and how one can sign up for a session now. */
export type SignUpState =
  | { is: 'cancelled' | 'past' | 'running' | 'notOpen' | 'closed' }
  | { is: 'notYet'; opensAt: Instant }
  | { is: 'free'; free: number }
  /** Only members of groups find a seat; others wait. */
  | { is: 'groupsOnly'; waiting: number }
  | { is: 'full'; waiting: number }

export function signUpState(
  workshop: { state: WorkshopState },
  session: WorkshopSession,
  seats: SeatsOfSession | undefined,
  now: Instant,
): SignUpState {
  if (workshop.state === 'cancelled' || session.cancelled_at !== null) return { is: 'cancelled' }
  const closed = whyClosed(session, now)
  if (closed === 'past') return { is: session.ends_at > now ? 'running' : 'past' }
  if (closed === 'notYet') return { is: 'notYet', opensAt: session.sign_up_opens_at ?? now }
  if (closed) return { is: closed === 'closed' ? 'closed' : 'notOpen' }
  const { free = 0, waiting = 0 } = seats ?? {}
  if (free > 0) return { is: 'free', free }
  return { is: hasGroupSeat(seats, session) ? 'groupsOnly' : 'full', waiting }
}

export function takesSignUps({ is }: SignUpState): boolean {
  return is === 'free' || is === 'groupsOnly' || is === 'full'
}

function hasGroupSeat(
  seats: SeatsOfSession | undefined,
  session: Pick<WorkshopSession, 'reserved_released_at'>,
): boolean {
  if (session.reserved_released_at !== null) return false
  return (seats?.reserved ?? []).some((group) => group.taken < group.seats)
}
