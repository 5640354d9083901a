import type { Kysely } from 'kysely'
import type { DB, Instant, IntakeChannel } from '#db/schema.ts'
import { deriveFollowUpCode, hashFollowUpCode, sameHash } from '../../lib/follow-up-code.server.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { instantInWarsaw } from '../../lib/warsaw-instant.ts'

export type Entry = {
  reference: string
  title: string
  channel: IntakeChannel
  receivedAt: Instant
  enteredAt: Instant
}

export type EntryReceipt = Entry & {
  /** Null when a day has passed: by then the slip is in the hands of the person it belongs to. */
  code: string | null
  moderationDueAt: Instant
  answerDueAt: Instant
}

const LISTED = 10
const CODE_SHOWN_MS = 24 * 3_600_000

/** What this person entered today, the newest first. */
export async function listTodaysEntries(
  db: Kysely<DB>,
  clerkId: string,
  now: Instant,
): Promise<Entry[]> {
  const rows = await db
    .selectFrom('submission')
    .select(['reference', 'original_title', 'channel', 'received_at', 'created_at'])
    .where('entered_by', '=', clerkId)
    .where('created_at', '>=', instantInWarsaw(dayInWarsaw(now), '00:00') ?? now)
    .where('source', 'is', null)
    // Remarks of a letter have one slip together.
    .where('sending_id', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(LISTED)
    .execute()
  return rows.map((row) => toEntry(row))
}

/**
 * An entry of this person with its code. The code is derived anew from the key of the form it came
 * in by: so it is kept nowhere, in no address and in no cookie. Nobody else's entry is found.
 */
export async function readOwnEntry(
  db: Kysely<DB>,
  reference: string,
  clerkId: string,
  { now, secret }: { now: Instant; secret: string },
): Promise<EntryReceipt | null> {
  const row = await db
    .selectFrom('submission')
    .select(['reference', 'original_title', 'channel', 'received_at', 'created_at'])
    .select(['moderation_due_at', 'answer_due_at', 'idempotency_key', 'follow_up_hash'])
    .where('reference', '=', reference)
    .where('entered_by', '=', clerkId)
    .where('source', 'is', null)
    .where('sending_id', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const isFresh = Date.parse(now) - Date.parse(row.created_at) < CODE_SHOWN_MS
  return {
    ...toEntry(row),
    code: isFresh ? codeOf(row, secret) : null,
    moderationDueAt: row.moderation_due_at,
    answerDueAt: row.answer_due_at,
  }
}

/** Null when the register holds another code by now, or the secret was changed. */
function codeOf(
  row: { idempotency_key: string | null; follow_up_hash: string | null },
  secret: string,
): string | null {
  if (!row.idempotency_key || !row.follow_up_hash) return null
  const code = deriveFollowUpCode(secret, row.idempotency_key)
  return sameHash(hashFollowUpCode(code), row.follow_up_hash) ? code : null
}

function toEntry(row: {
  reference: string
  original_title: string
  channel: IntakeChannel
  received_at: Instant
  created_at: Instant
}): Entry {
  return {
    reference: row.reference,
    title: row.original_title,
    channel: row.channel,
    receivedAt: row.received_at,
    enteredAt: row.created_at,
  }
}
