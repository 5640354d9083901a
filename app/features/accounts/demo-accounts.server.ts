import type { Kysely } from 'kysely'
import type { DB, Role } from '#db/schema.ts'
import { rolesOf } from './roles-of.server.ts'

export type DemoAccount = { id: string; name: string; roles: Role[] }

/** The people of the demonstration, in the order they were made. */
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
  return accounts
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
