import { Lucia, TimeSpan } from 'lucia'
import type { Database } from '#db/open.server.ts'
import type { Locale, Role } from '#db/schema.ts'
import type { AccountActor } from './actor.ts'
import type { Clock } from './clock.ts'
import { sessionAdapter } from './session-adapter.server.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ userAgent?: string }, AccountAttributes>
    DatabaseUserAttributes: AccountAttributes
    DatabaseSessionAttributes: { userAgent?: string }
  }
}

type AccountAttributes = {
  name: string
  locale: Locale
  unitId: number | null
  confirmed: boolean
  roles: readonly Role[]
}

export type Sessions = {
  cookieName: string
  /** The signed-in person behind a Cookie header, or null. */
  read(cookieHeader: string): Promise<{ actor: AccountActor; sessionId: string } | null>
  /** Starts a session and returns its Set-Cookie value. */
  start(accountId: string, userAgent: string | null): Promise<string>
  end(sessionId: string): Promise<string>
  endAll(accountId: string): Promise<void>
}

export function createSessions(db: Database, clock: Clock, secureCookies: boolean): Sessions {
  const lucia = new Lucia(sessionAdapter(db, clock), {
    sessionExpiresIn: new TimeSpan(14, 'd'),
    sessionCookie: {
      // The prefix makes browsers refuse the cookie without Secure, so only where there is TLS.
      name: secureCookies ? '__Host-session' : 'session',
      // How long a session lasts is decided by its row; the cookie may stay longer.
      expires: false,
      attributes: { secure: secureCookies, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (attributes) => attributes,
  })
  return {
    cookieName: lucia.sessionCookieName,
    async read(cookieHeader) {
      const sessionId = lucia.readSessionCookie(cookieHeader)
      if (!sessionId) return null
      const { session, user } = await lucia.validateSession(sessionId)
      if (!session) return null
      const { id, name, locale, unitId, confirmed, roles } = user
      return { actor: { kind: 'account', id, name, locale, unitId, confirmed, roles }, sessionId }
    },
    async start(accountId, userAgent) {
      const session = await lucia.createSession(accountId, {
        userAgent: userAgent?.slice(0, 200),
      })
      return lucia.createSessionCookie(session.id).serialize()
    },
    async end(sessionId) {
      await lucia.invalidateSession(sessionId)
      return lucia.createBlankSessionCookie().serialize()
    },
    endAll: (accountId) => lucia.invalidateUserSessions(accountId),
  }
}
