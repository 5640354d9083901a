import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { MailContext } from './account-mails.server.ts'
import { findAccountByEmail } from './find-account.server.ts'
import { hashPassword, verifyPassword } from './password-hashing.server.ts'
import { askToConfirm } from './register.server.ts'

export type SignInRefusal = 'busy' | 'wrong' | 'unconfirmed' | 'blocked'

/** `unconfirmed` and `blocked` are said only to whoever knows the password. */
export async function signInWithPassword(
  db: Kysely<DB>,
  input: { email: string; password: string },
): Promise<Result<{ accountId: string }, SignInRefusal>> {
  const account = await findAccountByEmail(db, input.email)
  const verified = await verifyPassword(account?.password_hash ?? null, input.password)
  if (!verified.ok) return verified
  if (!account || !verified.value.matches) return refuse('wrong')
  if (account.blocked_at) return refuse('blocked')
  if (!account.confirmed_at) return refuse('unconfirmed')
  if (verified.value.isOutdated) await strengthen(db, account.id, input.password)
  return ok({ accountId: account.id })
}

/** Sends the link again to an address that has not been confirmed. */
export async function confirmAgain(
  db: Kysely<DB>,
  email: string,
  context: MailContext,
): Promise<void> {
  const account = await findAccountByEmail(db, email)
  if (!account || account.confirmed_at || account.blocked_at) return
  await db.transaction().execute((trx) => askToConfirm(trx, account, context))
}

/** Today's parameters are stronger than when the password was set. */
async function strengthen(db: Kysely<DB>, accountId: string, password: string): Promise<void> {
  const hashed = await hashPassword(password)
  if (!hashed.ok) return
  await db
    .updateTable('account')
    .set({ password_hash: hashed.value })
    .where('id', '=', accountId)
    .execute()
}
