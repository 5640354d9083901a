import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { AccountActor } from './actor.ts'
import { endSessions } from './session-list.server.ts'

/** Who acts on an account, when and why. The reason stays in the log: no personal data in it. */
export type PeopleAct = { by: AccountActor; now: Instant; reason: string }
export type PeopleRefusal = 'noChange' | 'noUnit' | 'lastAdmin' | 'self' | 'notFound'

/**
 * Comes first in each act: it takes the lock of the log's head, so two administrators
 * cannot take each other's role at once. A refusal rolls it back.
 */
export function auditPeopleAct(
  trx: Transaction<DB>,
  accountId: string,
  action: string,
  act: PeopleAct,
  details: Record<string, unknown> = {},
): Promise<void> {
  return appendAudit(trx, {
    at: act.now,
    actorId: act.by.id,
    action: `account.${action}`,
    objectType: 'account',
    objectId: accountId,
    details: { ...details, reason: act.reason },
  })
}

export async function isAccount(trx: Transaction<DB>, accountId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

export async function signOutUnlessSelf(
  trx: Transaction<DB>,
  accountId: string,
  act: PeopleAct,
): Promise<void> {
  if (act.by.id !== accountId) await endSessions(trx, accountId)
}
