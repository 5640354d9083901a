import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant, TokenPurpose } from '#db/schema.ts'

/** How long a mailed link works. ASVS 6.5.5 allows ten minutes where it signs somebody in. */
const LIFETIME_MINUTES: Record<TokenPurpose, number> = {
  confirm: 24 * 60,
  first_admin: 24 * 60,
  sign_in: 10,
  reset: 10,
}

export type Token = { email: string; accountId: string | null; browserHash: string | null }

/** Written for an unknown address, so that the time of the answer does not tell it apart; it opens nothing. */
export const NOBODYS = { email: '', accountId: null }

/** 256 random bits, fit for an address. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Makes a token for one use. Only its hash is kept; the token itself goes into the letter. */
export async function issueToken(
  trx: Transaction<DB>,
  purpose: TokenPurpose,
  token: Token,
  now: Instant,
): Promise<string> {
  const secret = randomSecret()
  await trx
    .insertInto('account_token')
    .values({
      token_hash: hashSecret(secret),
      purpose,
      email: token.email,
      account_id: token.accountId,
      browser_hash: token.browserHash,
      created_at: now,
      expires_at: new Date(Date.parse(now) + LIFETIME_MINUTES[purpose] * 60_000).toISOString(),
      used_at: null,
    })
    .execute()
  return secret
}

/** Looks without using it up: mail scanners open links too. */
export async function findToken(
  db: Kysely<DB>,
  purpose: TokenPurpose,
  secret: string,
  now: Instant,
): Promise<Token | null> {
  const row = await db
    .selectFrom('account_token')
    .select(['email', 'account_id', 'browser_hash'])
    .where('token_hash', '=', hashSecret(secret))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ? tokenOf(row) : null
}

/** Uses the token up. Of many at once one gets it. */
export async function consumeToken(
  trx: Transaction<DB>,
  purpose: TokenPurpose,
  secret: string,
  now: Instant,
): Promise<Token | null> {
  const row = await trx
    .updateTable('account_token')
    .set({ used_at: now })
    .where('token_hash', '=', hashSecret(secret))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['email', 'account_id', 'browser_hash'])
    .executeTakeFirst()
  return row ? tokenOf(row) : null
}

/** Links still on their way stop working: the address was proved or the password changed. */
export async function voidTokens(
  trx: Transaction<DB>,
  accountId: string,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('account_token')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

function tokenOf(row: {
  email: string
  account_id: string | null
  browser_hash: string | null
}): Token {
  return { email: row.email, accountId: row.account_id, browserHash: row.browser_hash }
}
