import type { Kysely, Transaction } from 'kysely'
import type { Account, DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { queueAccountMail, type MailContext } from './account-mails.server.ts'
import { findAccount, findAccountByEmail } from './find-account.server.ts'
import { hashPassword, verifyPassword } from './password-hashing.server.ts'
import { checkPassword, type PasswordProblem } from './password-rules.ts'
import { endSessions } from './session-list.server.ts'
import { consumeToken, findToken, issueToken, NOBODYS, voidTokens } from './tokens.server.ts'

/** Mails a link for a new password. An unknown address gets nothing and is not told apart. */
export async function askForPasswordReset(
  db: Kysely<DB>,
  email: string,
  context: MailContext,
): Promise<void> {
  const known = await findAccountByEmail(db, email)
  const account = known && !known.blocked_at ? known : null
  await db.transaction().execute(async (trx) => {
    const token = account ? { email: account.email, accountId: account.id } : NOBODYS
    const secret = await issueToken(trx, 'reset', { ...token, browserHash: null }, context.now)
    if (!account) return
    await queueAccountMail(trx, 'reset', account, secret, context)
  })
}

/** Sets the password behind a mailed link, confirms the address and ends every session. */
export async function resetPassword(
  db: Kysely<DB>,
  secret: string,
  password: string,
  context: MailContext,
): Promise<Result<{ accountId: string }, 'expired' | 'busy' | PasswordProblem>> {
  const token = await findToken(db, 'reset', secret, context.now)
  const known = token?.accountId ? await findAccount(db, token.accountId) : undefined
  if (!known || known.blocked_at) return refuse('expired')
  const problem = checkPassword(password, { email: known.email, name: known.display_name })
  if (problem !== 'ok') return refuse(problem)
  const hashed = await hashPassword(password)
  if (!hashed.ok) return hashed
  return undoWhenRefused(db, async (trx) => {
    const used = await consumeToken(trx, 'reset', secret, context.now)
    if (!used) return refuse('expired')
    await setPassword(trx, known, hashed.value, context)
    await confirm(trx, known.id, context.now)
    return ok({ accountId: known.id })
  })
}

/** Asks for the current password; an account without one (mail links only) gets its first by reset. */
export async function changePassword(
  db: Kysely<DB>,
  accountId: string,
  input: { current: string; next: string },
  context: MailContext,
): Promise<Result<null, 'wrong' | 'busy' | PasswordProblem>> {
  const account = await findAccount(db, accountId)
  if (!account) return refuse('wrong')
  const verified = await verifyPassword(account.password_hash, input.current)
  if (!verified.ok) return verified
  if (!verified.value.matches) return refuse('wrong')
  const problem = checkPassword(input.next, { email: account.email, name: account.display_name })
  if (problem !== 'ok') return refuse(problem)
  const hashed = await hashPassword(input.next)
  if (!hashed.ok) return hashed
  await db.transaction().execute((trx) => setPassword(trx, account, hashed.value, context))
  return ok(null)
}

async function setPassword(
  trx: Transaction<DB>,
  account: Account,
  passwordHash: string,
  context: MailContext,
): Promise<void> {
  await trx
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('id', '=', account.id)
    .execute()
  await endSessions(trx, account.id)
  await voidTokens(trx, account.id, context.now)
  await queueAccountMail(trx, 'passwordChanged', account, '', context)
}

async function confirm(trx: Transaction<DB>, accountId: string, now: Instant): Promise<void> {
  await trx
    .updateTable('account')
    .set({ confirmed_at: now })
    .where('id', '=', accountId)
    .where('confirmed_at', 'is', null)
    .execute()
}
