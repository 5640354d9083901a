import type { Instant, Workshop, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { normalizeCode } from './entry-code.ts'
import type { RegisterRefusal, RegisterRequest } from './register-request.ts'

type SeatGroup = { id: number; invitation_code: string | null }

/** Why nobody can register in this way now; null when they can. */
export function whyNot(
  way: RegisterRequest['way'],
  workshop: Workshop,
  session: WorkshopSession,
  now: Instant,
): RegisterRefusal | null {
  if (workshop.state === 'draft') return way === 'web' ? 'notFound' : 'notOpen'
  if (workshop.state === 'cancelled' || session.cancelled_at !== null) return 'cancelled'
  // What happened at the door may be told much later, when the network is back.
  if (way === 'walk_in') return null
  if (way === 'organizer') return session.ends_at <= now ? 'past' : null
  return whyClosed(session, now)
}

/** Why the page of a session takes no sign-ups now. */
export function whyClosed(session: WorkshopSession, now: Instant): RegisterRefusal | null {
  if (session.starts_at <= now || session.closed_at !== null) return 'past'
  if (session.capacity === null) return 'notOpen'
  if (session.sign_up_opens_at !== null && session.sign_up_opens_at > now) return 'notYet'
  if (session.sign_up_closes_at !== null && session.sign_up_closes_at <= now) return 'closed'
  return null
}

/**
 * The group of the person, by its code or as said. Whoever is on their own needs the code of a
 * group that has one, and at workshops for invited people the code of some group.
 */
export function chooseGroup(
  groups: readonly SeatGroup[],
  request: Pick<RegisterRequest, 'way' | 'groupId' | 'invitationCode'>,
  audience: Workshop['audience'],
): Result<number | null, 'wrongInvitation'> {
  const code = request.invitationCode ? normalizeCode(request.invitationCode) : ''
  const invited = groups.filter(
    (group) => code !== '' && normalizeCode(group.invitation_code ?? '') === code,
  )
  if (request.way !== 'web') {
    const known = groups.find(({ id }) => id === request.groupId) ?? invited[0]
    return ok(known?.id ?? null)
  }
  if (code !== '' && invited.length === 0) return refuse('wrongInvitation')
  if (audience === 'invited' && invited.length === 0) return refuse('wrongInvitation')
  if (request.groupId === null) return ok(invited[0]?.id ?? null)
  const named = groups.find(({ id }) => id === request.groupId)
  if (!named) return refuse('wrongInvitation')
  const isOpen = named.invitation_code === null && audience !== 'invited'
  return isOpen || invited.includes(named) ? ok(named.id) : refuse('wrongInvitation')
}
