import type { Kysely } from 'kysely'
import type { DB, Role } from '#db/schema.ts'
import { GRANTED_ROLES } from './granted-roles.ts'
import { rolesOf } from './roles-of.server.ts'

export type DemoAccount = { id: string; name: string; roles: Role[] }

/** The people of the demonstration. */
export async function listDemoAccounts(db: Kysely<DB>): Promise<DemoAccount[]> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('demo_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .orderBy('created_at')
    .orderBy('display_name')
    .limit(30)
    .execute()
  const accounts: DemoAccount[] = []
  for (const row of rows) {
    const roles = await rolesOf(db, row.id)
    accounts.push({ id: row.id, name: row.display_name, roles })
  }
  return accounts.sort((a, b) => rankOf(a) - rankOf(b))
}

/** Residents first, then along the way of a postulate. */
function rankOf(account: DemoAccount): number {
  return Math.max(
    -1,
    ...account.roles.map((role) => GRANTED_ROLES.findIndex((each) => each === role)),
  )
}

export async function isDemoAccount(db: Kysely<DB>, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', id)
    .where('demo_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
