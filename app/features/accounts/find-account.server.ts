import type { Kysely } from 'kysely'
import type { Account, DB } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'

/** The account of a mailbox, however its address is spelled. */
export function findAccountByEmail(db: Kysely<DB>, email: string): Promise<Account | undefined> {
  return db
    .selectFrom('account')
    .selectAll()
    .where('email_canonical', '=', canonicalEmail(email))
    .executeTakeFirst()
}

export function findAccount(db: Kysely<DB>, id: string): Promise<Account | undefined> {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
}
