import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Database } from '#db/open.server.ts'
import { storageTroubleOf } from '#db/storage-trouble.ts'
import type { Clock } from './clock.ts'
import { rolesOf } from './roles-of.server.ts'
import { hashSecret } from './tokens.server.ts'

/** Writing the expiry at every request would cost a write per page: once a minute is enough. */
const WRITE_AGAIN_AFTER_MS = 60_000
const RESIDENT = { idleSeconds: 14 * 86_400, absoluteSeconds: 90 * 86_400 }
/** Staff see personal data: half an hour idle, twelve hours at most. */
const STAFF = { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3_600 }

function later(from: string, seconds: number): string {
  return new Date(Date.parse(from) + seconds * 1_000).toISOString()
}

/**
 * Lucia's store over Kysely. Lucia keeps ids in the clear; here only their sha256 reaches the
 * database, so a stolen copy signs nobody in. It adds an absolute end and shorter staff sessions.
 */
export function sessionAdapter(db: Database, clock: Clock): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const row = await db
        .selectFrom('session')
        .innerJoin('account', 'account.id', 'session.account_id')
        .select([
          'session.account_id',
          'session.expires_at',
          'account.display_name',
          'account.locale',
          'account.unit_id',
          'account.confirmed_at',
          'account.blocked_at',
        ])
        .where('session.id_hash', '=', hashSecret(sessionId))
        .executeTakeFirst()
      if (!row || row.blocked_at || row.expires_at <= clock.now()) return [null, null]
      const session: DatabaseSession = {
        id: sessionId,
        userId: row.account_id,
        expiresAt: new Date(row.expires_at),
        attributes: {},
      }
      const user: DatabaseUser = {
        id: row.account_id,
        attributes: {
          name: row.display_name,
          locale: row.locale,
          unitId: row.unit_id,
          confirmed: row.confirmed_at !== null,
          roles: await rolesOf(db, row.account_id),
        },
      }
      return [session, user]
    },
    async getUserSessions(accountId) {
      const rows = await db
        .selectFrom('session')
        .select(['id_hash', 'expires_at'])
        .where('account_id', '=', accountId)
        .execute()
      return rows.map((row) => ({
        id: row.id_hash,
        userId: accountId,
        expiresAt: new Date(row.expires_at),
        attributes: {},
      }))
    },
    async setSession(session) {
      const now = clock.now()
      const roles = await rolesOf(db, session.userId)
      const limits = roles.some((role) => role !== 'resident') ? STAFF : RESIDENT
      await db
        .insertInto('session')
        .values({
          id_hash: hashSecret(session.id),
          account_id: session.userId,
          created_at: now,
          expires_at: later(now, limits.idleSeconds),
          ends_at: later(now, limits.absoluteSeconds),
          idle_seconds: limits.idleSeconds,
          user_agent: (session.attributes as { userAgent?: string }).userAgent ?? null,
        })
        .execute()
    },
    async updateSessionExpiration(sessionId) {
      const now = clock.now()
      const row = await db
        .selectFrom('session')
        .select(['expires_at', 'ends_at', 'idle_seconds'])
        .where('id_hash', '=', hashSecret(sessionId))
        .executeTakeFirst()
      if (!row) return
      const moved = later(now, row.idle_seconds)
      const next = moved < row.ends_at ? moved : row.ends_at
      if (Date.parse(next) - Date.parse(row.expires_at) < WRITE_AGAIN_AFTER_MS) return
      const renewal = db
        .updateTable('session')
        .set({ expires_at: next })
        .where('id_hash', '=', hashSecret(sessionId))
      // A full disk ends the session at its old time; until then it keeps nobody from reading.
      await renewal.execute().catch((error: unknown) => {
        if (storageTroubleOf(error) === null) throw error
      })
    },
    async deleteSession(sessionId) {
      await db.deleteFrom('session').where('id_hash', '=', hashSecret(sessionId)).execute()
    },
    async deleteUserSessions(accountId) {
      await db.deleteFrom('session').where('account_id', '=', accountId).execute()
    },
    async deleteExpiredSessions() {
      await db.deleteFrom('session').where('expires_at', '<=', clock.now()).execute()
    },
  }
}
