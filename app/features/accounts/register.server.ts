import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Account, DB, Locale } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'
import { ok, type Result } from '../../lib/result.ts'
import { queueAccountMail, type MailContext } from './account-mails.server.ts'
import { findAccountByEmail } from './find-account.server.ts'
import { hashPassword } from './password-hashing.server.ts'
import { consumeToken, issueToken, voidTokens } from './tokens.server.ts'

export type Registration = { email: string; name: string; password: string; locale: Locale }

/**
 * Registers, and says the same whether the address is new, waits for its confirmation or has an
 * account: what is true goes to the mailbox. Nothing but that mailbox can make the account work.
 */
export async function registerAccount(
  db: Kysely<DB>,
  registration: Registration,
  context: MailContext,
): Promise<Result<null, 'busy'>> {
  // Before looking: a known address takes as long as a new one.
  const hashed = await hashPassword(registration.password)
  if (!hashed.ok) return hashed
  await db.transaction().execute(async (trx) => {
    const made = await insertAccount(trx, registration, hashed.value, context)
    const account = made ?? (await findAccountByEmail(trx, registration.email))
    if (!account || account.blocked_at) return
    if (account.confirmed_at) {
      await queueAccountMail(trx, 'known', account, '', context)
      return
    }
    if (!made) await startAgain(trx, account.id, registration, hashed.value, context)
    await askToConfirm(
      trx,
      { id: account.id, email: registration.email, locale: registration.locale },
      context,
    )
  })
  return ok(null)
}

/** Sends the link that proves the address. */
export async function askToConfirm(
  trx: Transaction<DB>,
  account: Pick<Account, 'id' | 'email' | 'locale'>,
  context: MailContext,
): Promise<void> {
  const token = { email: account.email, accountId: account.id, browserHash: null }
  const secret = await issueToken(trx, 'confirm', token, context.now)
  await queueAccountMail(trx, 'confirm', account, secret, context)
}

/** The button behind the link of the letter. */
export function confirmEmail(
  db: Kysely<DB>,
  secret: string,
  now: string,
): Promise<{ accountId: string } | null> {
  return db.transaction().execute(async (trx) => {
    const token = await consumeToken(trx, 'confirm', secret, now)
    if (!token?.accountId) return null
    await trx
      .updateTable('account')
      .set({ confirmed_at: now })
      .where('id', '=', token.accountId)
      .where('confirmed_at', 'is', null)
      .execute()
    await voidTokens(trx, token.accountId, now)
    return { accountId: token.accountId }
  })
}

function insertAccount(
  trx: Transaction<DB>,
  { email, name, locale }: Registration,
  passwordHash: string,
  { now }: MailContext,
): Promise<Account | undefined> {
  return trx
    .insertInto('account')
    .values({
      id: randomUUID(),
      email,
      email_canonical: canonicalEmail(email),
      display_name: name,
      password_hash: passwordHash,
      locale,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('email_canonical').doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Registered before but never confirmed: the last one to register counts, links of earlier ones end. */
async function startAgain(
  trx: Transaction<DB>,
  accountId: string,
  { email, name, locale }: Registration,
  passwordHash: string,
  { now }: MailContext,
): Promise<void> {
  await voidTokens(trx, accountId, now)
  await trx
    .updateTable('account')
    .set({ email, display_name: name, password_hash: passwordHash, locale })
    .where('id', '=', accountId)
    .execute()
}
