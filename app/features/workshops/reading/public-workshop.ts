import type { FullSession, FullWorkshop } from '../read-workshop.server.ts'

/** As the public may have it: not who of the city did what. */
export function publicWorkshop(workshop: FullWorkshop) {
  const { created_by: _creator, sessions, ...rest } = workshop
  return { ...rest, sessions: sessions.map(publicSession) }
}

/** The link of a meeting on line goes to those who signed up. */
function publicSession(session: FullSession) {
  const { closed_by: _closer, link, ...rest } = session
  return {
    ...rest,
    closed_by: null,
    link: session.capacity === null ? link : null,
    isOnline: link !== null,
  }
}

export type PublicWorkshop = ReturnType<typeof publicWorkshop>
export type PublicSession = PublicWorkshop['sessions'][number]

/** The one its page begins with: the next that takes place, else the last one. */
export function mainSession<Session extends { ends_at: string; cancelled_at: string | null }>(
  sessions: readonly Session[],
  now: string,
): Session | undefined {
  const held = sessions.filter((session) => session.cancelled_at === null)
  return held.find((session) => session.ends_at > now) ?? held.at(-1) ?? sessions.at(-1)
}
