import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/**
 * Leaves an id that names nobody: the supports it gave still count once each, and the log stays whole.
 * Nobody signs in with it any more.
 */
export async function eraseAccount(
  trx: Transaction<DB>,
  { id, email }: { id: string; email: string },
  now: Instant,
): Promise<void> {
  const nobody = `${id}@usuniete.invalid`
  await trx
    .updateTable('account')
    .set({
      email: nobody,
      email_canonical: nobody,
      display_name: '—',
      password_hash: null,
      unit_id: null,
      confirmed_at: null,
      blocked_at: now,
      erased_at: now,
    })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('session').where('account_id', '=', id).execute()
  await trx.deleteFrom('account_role').where('account_id', '=', id).execute()
  await trx.deleteFrom('follow').where('account_id', '=', id).execute()
  await trx
    .deleteFrom('account_token')
    .where((eb) => eb.or([eb('account_id', '=', id), eb('email', '=', email)]))
    .execute()
}
