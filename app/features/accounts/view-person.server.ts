import type { Kysely } from 'kysely'
import type { DB, Instant, Role } from '#db/schema.ts'

export type PersonView = {
  id: string
  name: string
  email: string
  createdAt: Instant
  isConfirmed: boolean
  isBlocked: boolean
  unit: { id: number; name: string } | null
  roles: { role: Role; grantedAt: Instant; grantedBy: string | null }[]
  sessions: number
}

/** What an administrator sees of an account. */
export async function viewPerson(
  db: Kysely<DB>,
  id: string,
  now: Instant,
): Promise<PersonView | null> {
  const row = await db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .selectAll('account')
    .select('unit.name as unit_name')
    .where('account.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const roles = await db
    .selectFrom('account_role')
    .leftJoin('account as granter', 'granter.id', 'account_role.granted_by')
    .select(['account_role.role', 'account_role.granted_at', 'granter.display_name'])
    .where('account_role.account_id', '=', id)
    .where('account_role.role', '!=', 'resident')
    .orderBy('account_role.granted_at')
    .execute()
  const { count } = await db
    .selectFrom('session')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('account_id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return {
    id: row.id,
    name: row.display_name,
    email: row.email,
    createdAt: row.created_at,
    isConfirmed: row.confirmed_at !== null,
    isBlocked: row.blocked_at !== null,
    unit: row.unit_id !== null ? { id: row.unit_id, name: row.unit_name ?? '' } : null,
    roles: roles.map((each) => ({
      role: each.role,
      grantedAt: each.granted_at,
      grantedBy: each.display_name,
    })),
    sessions: Number(count),
  }
}
