import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { hashSecret } from './tokens.server.ts'

export type OwnSession = {
  key: string
  createdAt: Instant
  userAgent: string | null
  isCurrent: boolean
}

/** Signs the person out everywhere, in the transaction of what made it necessary. */
export async function endSessions(
  trx: Kysely<DB> | Transaction<DB>,
  accountId: string,
): Promise<void> {
  await trx.deleteFrom('session').where('account_id', '=', accountId).execute()
}

/** Where the person is signed in. The key is the stored hash: it names a session and opens none. */
export async function listSessions(
  db: Kysely<DB>,
  accountId: string,
  currentSessionId: string,
  now: Instant,
): Promise<OwnSession[]> {
  const current = hashSecret(currentSessionId)
  const rows = await db
    .selectFrom('session')
    .select(['id_hash', 'created_at', 'user_agent'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    key: row.id_hash,
    createdAt: row.created_at,
    userAgent: row.user_agent,
    isCurrent: row.id_hash === current,
  }))
}

/** Ends one of the person's own sessions. */
export async function endSession(db: Kysely<DB>, accountId: string, key: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('id_hash', '=', key)
    .execute()
}
