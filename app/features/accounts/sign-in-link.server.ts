import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { queueAccountMail, type MailContext } from './account-mails.server.ts'
import { findAccount, findAccountByEmail } from './find-account.server.ts'
import {
  consumeToken,
  findToken,
  hashSecret,
  issueToken,
  NOBODYS,
  voidTokens,
} from './tokens.server.ts'

export type LinkState = 'ready' | 'expired' | 'otherBrowser'

/** Mails a link that works in the browser that asked. An unknown address gets nothing and is not told apart. */
export async function askForSignInLink(
  db: Kysely<DB>,
  email: string,
  browser: string,
  context: MailContext & { back: string | null },
): Promise<void> {
  const known = await findAccountByEmail(db, email)
  const account = known && !known.blocked_at ? known : null
  await db.transaction().execute(async (trx) => {
    const token = account ? { email: account.email, accountId: account.id } : NOBODYS
    const bound = { ...token, browserHash: hashSecret(browser) }
    const secret = await issueToken(trx, 'sign_in', bound, context.now)
    if (!account) return
    // Where the person was going comes along, so that the link leads there.
    const back = context.back ? `?${new URLSearchParams({ powrot: context.back }).toString()}` : ''
    await queueAccountMail(trx, 'signIn', account, secret + back, context)
  })
}

/** What the page behind the link shows; the link is not used up. */
export async function signInLinkState(
  db: Kysely<DB>,
  secret: string,
  browser: string | null,
  now: string,
): Promise<LinkState> {
  const token = await findToken(db, 'sign_in', secret, now)
  if (!token) return 'expired'
  return browser && token.browserHash === hashSecret(browser) ? 'ready' : 'otherBrowser'
}

export function useUpSignInLink(
  db: Kysely<DB>,
  secret: string,
  browser: string | null,
  now: string,
): Promise<Result<{ accountId: string }, Exclude<LinkState, 'ready'>>> {
  return undoWhenRefused(db, async (trx) => {
    const token = await consumeToken(trx, 'sign_in', secret, now)
    if (!token?.accountId) return refuse('expired')
    // Refused, so not used up: the browser that asked can still use it.
    if (!browser || token.browserHash !== hashSecret(browser)) return refuse('otherBrowser')
    const account = await findAccount(trx, token.accountId)
    if (!account || account.blocked_at) return refuse('expired')
    await voidTokens(trx, account.id, now)
    if (!account.confirmed_at) {
      // The link proves the mailbox, but not who chose the password before: that one ends.
      await trx
        .updateTable('account')
        .set({ confirmed_at: now, password_hash: null })
        .where('id', '=', account.id)
        .execute()
    }
    return ok({ accountId: account.id })
  })
}
