import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'

export type EngagementIntent = 'support' | 'unsupport' | 'follow' | 'unfollow'
/** `unconfirmed`: one e-mail, one voice – so the address has to be confirmed first. */
export type EngagementRefusal = 'notFound' | 'unconfirmed'

/**
 * Adds or takes back the support or the following of one account. Doing it again changes nothing.
 * Authors may support their own postulates: most have no account, so a ban would hit only those who have.
 */
export async function engage(
  db: Database,
  actor: AccountActor,
  reference: string,
  intent: EngagementIntent,
  now: Instant,
): Promise<Result<{ changed: boolean }, EngagementRefusal>> {
  return db.transaction().execute(async (trx) => {
    const submission = await trx
      .selectFrom('submission')
      .select('id')
      .where('reference', '=', reference)
      .where('visibility', '=', 'published')
      .executeTakeFirst()
    if (!submission) return refuse('notFound')
    const isTaking = intent === 'support' || intent === 'follow'
    if (isTaking && !actor.confirmed) return refuse('unconfirmed')
    const key = { account_id: actor.id, submission_id: submission.id }
    const table = intent === 'support' || intent === 'unsupport' ? 'support' : 'follow'
    const changed = isTaking
      ? await insertOnce(trx, table, { ...key, created_at: now })
      : await remove(trx, table, key)
    if (changed && table === 'support') await count(trx, submission.id, isTaking ? 1 : -1)
    return ok({ changed })
  })
}

type Key = { account_id: string; submission_id: number }

async function insertOnce(
  trx: Transaction<DB>,
  table: 'support' | 'follow',
  row: Key & { created_at: Instant },
): Promise<boolean> {
  const inserted = await trx
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  return inserted !== undefined
}

async function remove(
  trx: Transaction<DB>,
  table: 'support' | 'follow',
  key: Key,
): Promise<boolean> {
  const removed = await trx
    .deleteFrom(table)
    .where('account_id', '=', key.account_id)
    .where('submission_id', '=', key.submission_id)
    .returning('account_id')
    .executeTakeFirst()
  return removed !== undefined
}

/** The count moves by the row that changed, in its transaction; the revision does not: no decision rests on it. */
async function count(trx: Transaction<DB>, submissionId: number, by: 1 | -1): Promise<void> {
  await trx
    .updateTable('submission')
    .set((eb) => ({ support_count: eb('support_count', '+', by) }))
    .where('id', '=', submissionId)
    .execute()
}
