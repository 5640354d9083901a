import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

export type Mail = {
  kind: string
  to: string
  subject: string
  body: string
  /** A second mail with the same key is not queued. `registration:ID:…`: erased with that registration. */
  dedupeKey: string | null
  /** An entry for calendars (RFC 5545), sent along as a file. */
  calendar?: string
}

/** Rows of one statement: far below the number of parameters that each database takes. */
const BATCH = 500

/** Queues a mail in the transaction of the act it tells about; a worker sends it later. */
export function queueMail(trx: Transaction<DB>, mail: Mail, now: Instant): Promise<void> {
  return queueMails(trx, [mail], now)
}

/** The same for an act that concerns many. */
export async function queueMails(
  trx: Transaction<DB>,
  mails: readonly Mail[],
  now: Instant,
): Promise<void> {
  for (let from = 0; from < mails.length; from += BATCH) {
    await trx
      .insertInto('outbox')
      .values(
        mails.slice(from, from + BATCH).map((mail) => ({
          kind: mail.kind,
          to_address: mail.to,
          subject: mail.subject,
          body: mail.body,
          dedupe_key: mail.dedupeKey,
          calendar: mail.calendar ?? null,
          registration_id: registrationOf(mail.dedupeKey),
          created_at: now,
          next_attempt_at: now,
        })),
      )
      .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
      .execute()
  }
}

function registrationOf(dedupeKey: string | null): number | null {
  const id = /^registration:(\d+):/.exec(dedupeKey ?? '')?.[1]
  return id === undefined ? null : Number(id)
}
