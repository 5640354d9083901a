import type { Kysely } from 'kysely'
import type { DB, Role } from '#db/schema.ts'

export async function rolesOf(db: Kysely<DB>, accountId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('account_role')
    .select('role')
    .where('account_id', '=', accountId)
    .execute()
  return rows.map((row) => row.role)
}

export async function isStaffAccount(db: Kysely<DB>, accountId: string): Promise<boolean> {
  return (await rolesOf(db, accountId)).some((role) => role !== 'resident')
}
