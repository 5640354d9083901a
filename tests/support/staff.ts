import type { Kysely } from 'kysely'
import type { DB, Role } from '#db/schema.ts'
import type { AccountActor } from '#app/features/accounts/actor.ts'
import { FIXED_NOW } from './database.ts'

/** Somebody of the staff, with an account and a role, as use-cases take them. */
export async function makeActor(db: Kysely<DB>, id: string, role: Role): Promise<AccountActor> {
  await db
    .insertInto('account')
    .values({
      id,
      email: `${id}@example.pl`,
      email_canonical: `${id}@example.pl`,
      display_name: id,
      locale: 'pl',
      confirmed_at: FIXED_NOW,
      created_at: FIXED_NOW,
    })
    .execute()
  await db
    .insertInto('account_role')
    .values({ account_id: id, role, granted_at: FIXED_NOW })
    .execute()
  return {
    kind: 'account',
    id,
    name: id,
    locale: 'pl',
    roles: [role],
    unitId: null,
    confirmed: true,
  }
}
