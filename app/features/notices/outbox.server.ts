import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

export type Mail = {
  kind: string
  to: string
  subject: string
  body: string
  /** A second mail with the same key is not queued. */
  dedupeKey: string | null
}

/** Queues a mail in the transaction of the act it tells about; a worker sends it later. */
export async function queueMail(trx: Transaction<DB>, mail: Mail, now: Instant): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      kind: mail.kind,
      to_address: mail.to,
      subject: mail.subject,
      body: mail.body,
      dedupe_key: mail.dedupeKey,
      created_at: now,
      next_attempt_at: now,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute()
}
