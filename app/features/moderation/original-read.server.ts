import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendEvent } from '../submissions/change-submission.server.ts'
import { originalText, type SubmissionText } from '../submissions/submission-text.ts'
import { renewLock } from './hold-case.server.ts'

const SAME_LOOK_MINUTES = 30

/** What the author wrote, untouched. Each look at it is logged: in the case and in the audit log. */
export async function readOriginal(
  db: Kysely<DB>,
  submissionId: number,
  reader: { id: string },
  now: Instant,
): Promise<SubmissionText> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('submission')
      .select(['original_title', 'original_body', 'original_proposal', 'original_justification'])
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow()
    await renewLock(trx, submissionId, reader, now)
    await logRead(trx, submissionId, reader.id, now)
    return originalText(row)
  })
}

/** Taking a case opens the author's text: one entry for each half an hour of work on it. */
export async function logOpening(
  trx: Transaction<DB>,
  submissionId: number,
  accountId: string,
  now: Instant,
): Promise<void> {
  const since = new Date(Date.parse(now) - SAME_LOOK_MINUTES * 60_000).toISOString()
  const known = await trx
    .selectFrom('submission_event')
    .select('id')
    .where('submission_id', '=', submissionId)
    .where('type', '=', 'original_read')
    .where('actor_id', '=', accountId)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst()
  if (!known) await logRead(trx, submissionId, accountId, now)
}

function logRead(trx: Transaction<DB>, submissionId: number, accountId: string, now: Instant) {
  const event = { type: 'original_read', audience: 'internal' } as const
  return appendEvent(trx, submissionId, event, { kind: 'staff', accountId }, now)
}
