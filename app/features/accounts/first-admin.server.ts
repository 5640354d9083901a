import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { hasAdmin } from './admins.server.ts'
import { hashPassword } from './password-hashing.server.ts'
import { checkPassword, type PasswordProblem } from './password-rules.ts'
import { endSessions } from './session-list.server.ts'
import { consumeToken, findToken, issueToken, voidTokens } from './tokens.server.ts'

/** Issues the one-time link that makes an address administrator. `another`: although there is one. */
export function inviteAdmin(
  db: Kysely<DB>,
  email: string,
  { now, another }: { now: Instant; another: boolean },
): Promise<Result<string, 'exists'>> {
  return db.transaction().execute(async (trx) => {
    if (!another && (await hasAdmin(trx))) return refuse('exists')
    const token = { email, accountId: null, browserHash: null }
    return ok(await issueToken(trx, 'first_admin', token, now))
  })
}

/** Sets name and password of the invited address and makes it administrator. */
export async function acceptAdminInvitation(
  db: Kysely<DB>,
  secret: string,
  input: { name: string; password: string },
  now: Instant,
): Promise<Result<{ accountId: string }, 'expired' | 'busy' | PasswordProblem>> {
  const token = await findToken(db, 'first_admin', secret, now)
  if (!token) return refuse('expired')
  const problem = checkPassword(input.password, { email: token.email, name: input.name })
  if (problem !== 'ok') return refuse(problem)
  const hashed = await hashPassword(input.password)
  if (!hashed.ok) return hashed
  return undoWhenRefused(db, async (trx) => {
    const used = await consumeToken(trx, 'first_admin', secret, now)
    if (!used) return refuse('expired')
    const accountId = await putAccount(trx, used.email, input.name, hashed.value, now)
    await grantFirst(trx, accountId, now)
    return ok({ accountId })
  })
}

async function putAccount(
  trx: Transaction<DB>,
  email: string,
  name: string,
  passwordHash: string,
  now: Instant,
): Promise<string> {
  const changed = { display_name: name, password_hash: passwordHash, confirmed_at: now }
  const { id } = await trx
    .insertInto('account')
    .values({
      ...changed,
      id: randomUUID(),
      email,
      email_canonical: canonicalEmail(email),
      locale: 'pl',
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('email_canonical').doUpdateSet({ ...changed, blocked_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await endSessions(trx, id)
  await voidTokens(trx, id, now)
  return id
}

async function grantFirst(trx: Transaction<DB>, accountId: string, now: Instant): Promise<void> {
  await trx
    .insertInto('account_role')
    .values({ account_id: accountId, role: 'admin', granted_by: null, granted_at: now })
    .onConflict((conflict) => conflict.columns(['account_id', 'role']).doNothing())
    .execute()
  await appendAudit(trx, {
    at: now,
    actorId: null,
    action: 'account.role_granted',
    objectType: 'account',
    objectId: accountId,
    details: { role: 'admin', by: 'invitation' },
  })
}
