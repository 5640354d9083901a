import type { Kysely } from 'kysely'
import type { DB, Instant, IntakeChannel } from '#db/schema.ts'
import { deriveFollowUpCode, hashFollowUpCode, sameHash } from '../../lib/follow-up-code.server.ts'

export type LetterSlip = {
  references: string[]
  /** Null when a day has passed: by then the slip is in the hands of the person it belongs to. */
  code: string | null
  channel: IntakeChannel
  receivedAt: Instant
  moderationDueAt: Instant
  answerDueAt: Instant
}

const CODE_SHOWN_MS = 24 * 3_600_000

/** The slip of a registered letter, for whoever registered it; nobody else's is found. */
export async function readLetterSlip(
  db: Kysely<DB>,
  letterId: number,
  clerkId: string,
  { now, secret }: { now: Instant; secret: string },
): Promise<LetterSlip | null> {
  const rows = await db
    .selectFrom('sending')
    .innerJoin('submission', 'submission.sending_id', 'sending.id')
    .select(['sending.idempotency_key', 'sending.sent_at'])
    .select(['submission.reference', 'channel', 'received_at', 'follow_up_hash'])
    .select(['moderation_due_at', 'answer_due_at'])
    .where('sending.id', '=', letterId)
    .where('sending.kind', '=', 'letter')
    .where('sending.entered_by', '=', clerkId)
    .where('sending.sent_at', 'is not', null)
    .orderBy('submission.id')
    .execute()
  const [first] = rows
  if (!first) return null
  const isFresh = Date.parse(now) - Date.parse(first.sent_at ?? now) < CODE_SHOWN_MS
  const code = deriveFollowUpCode(secret, first.idempotency_key)
  // A code that the register would not accept is worse than none.
  const isRight =
    first.follow_up_hash !== null && sameHash(hashFollowUpCode(code), first.follow_up_hash)
  return {
    references: rows.map((row) => row.reference),
    code: isFresh && isRight ? code : null,
    channel: first.channel,
    receivedAt: first.received_at,
    moderationDueAt: first.moderation_due_at,
    answerDueAt: first.answer_due_at,
  }
}
