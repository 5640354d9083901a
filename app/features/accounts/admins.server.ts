import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Whether somebody can grant roles: an administrator who is not blocked. */
export async function hasAdmin(db: Kysely<DB>): Promise<boolean> {
  const admin = await db
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select('account.id')
    .where('account_role.role', '=', 'admin')
    .where('account.blocked_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return admin !== undefined
}
