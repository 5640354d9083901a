import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { chainHash } from './chain.ts'

export type AuditFact = {
  at: Instant
  actorId: string | null
  action: string
  objectType: string
  objectId: string
  /** Ids, codes and states only: the log outlives an erasure of personal data. */
  details?: Record<string, unknown>
}

/** Appends to the hash-chained log of staff acts, in the transaction of the act itself. */
export async function appendAudit(trx: Transaction<DB>, fact: AuditFact): Promise<void> {
  // Raising the counter first takes the row lock: appenders stand in line, the chain has no gap.
  const head = await trx
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  const entry = {
    seq: head.seq,
    at: fact.at,
    actor_id: fact.actorId,
    action: fact.action,
    object_type: fact.objectType,
    object_id: fact.objectId,
    details: JSON.stringify(fact.details ?? {}),
  }
  const hash = chainHash(head.hash, entry)
  await trx
    .insertInto('audit_entry')
    .values({ ...entry, previous_hash: head.hash, hash })
    .execute()
  await trx.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute()
}
