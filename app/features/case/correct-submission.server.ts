import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { addWorkingDays } from '../../lib/working-days.ts'
import { estateExists } from '../intake/send-postulate.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import {
  isSameText,
  originalColumns,
  originalText,
  type SubmissionText,
} from '../submissions/submission-text.ts'
import { nextVisibility } from '../submissions/visibility.ts'

export type CaseRefusal = 'wrongState' | 'conflict' | 'unchanged' | 'unknownEstate'
export type CaseAuthor = { accountId: string | null }

/**
 * The author answers the moderator's question with a better text. Every version stays; moderation
 * starts again and gets its full time.
 */
export async function correctSubmission(
  db: Database,
  seen: Submission,
  /** Without `estateId` the place stays as it was. */
  corrected: Partial<SubmissionText> & { estateId?: number | null; revision: number },
  author: CaseAuthor,
  now: Instant,
): Promise<Result<Submission, CaseRefusal>> {
  const next = nextVisibility(seen.visibility, 'corrected', ['author'])
  if (!next.ok) return refuse('wrongState')
  if (seen.revision !== corrected.revision) return refuse('conflict')
  const { estateId = seen.estate_id } = corrected
  const before = originalText(seen)
  const text = textAfter(before, corrected)
  const isSamePlace = estateId === seen.estate_id
  if (isSameText(text, before) && isSamePlace) return refuse('unchanged')
  if (!(await estateExists(db, estateId))) return refuse('unknownEstate')
  const promise = await readPromise(db)
  return db.transaction().execute(async (trx) => {
    const changed = await changeSubmission(
      trx,
      seen,
      {
        event: { type: 'corrected', audience: 'author' },
        set: {
          visibility: next.value,
          ...originalColumns(text),
          estate_id: estateId,
          moderation_due_at: addWorkingDays(now, promise.moderationWorkingDays),
        },
      },
      { kind: 'author', accountId: author.accountId },
      now,
    )
    if (!changed) return refuse('conflict')
    await addVersion(trx, changed, now)
    return ok(changed)
  })
}

/** What is not among the corrections stays as it was. */
function textAfter(before: SubmissionText, corrected: Partial<SubmissionText>): SubmissionText {
  const { title = before.title, body = before.body } = corrected
  const { proposal = before.proposal, justification = before.justification } = corrected
  return { title, body, proposal, justification }
}

async function addVersion(
  trx: Transaction<DB>,
  submission: Submission,
  now: Instant,
): Promise<void> {
  const { last } = await trx
    .selectFrom('submission_version')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('submission_id', '=', submission.id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('submission_version')
    .values({
      submission_id: submission.id,
      version: last + 1,
      ...originalText(submission),
      created_at: now,
    })
    .execute()
}
