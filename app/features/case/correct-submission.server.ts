import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { addWorkingDays } from '../../lib/working-days.ts'
import { estateExists } from '../intake/send-postulate.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
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
  text: { title: string; body: string; estateId?: number | null; revision: number },
  author: CaseAuthor,
  now: Instant,
): Promise<Result<Submission, CaseRefusal>> {
  const next = nextVisibility(seen.visibility, 'corrected', ['author'])
  if (!next.ok) return refuse('wrongState')
  if (seen.revision !== text.revision) return refuse('conflict')
  const { estateId = seen.estate_id } = text
  const isSamePlace = estateId === seen.estate_id
  if (text.title === seen.original_title && text.body === seen.original_body && isSamePlace) {
    return refuse('unchanged')
  }
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
          original_title: text.title,
          original_body: text.body,
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
      title: submission.original_title,
      body: submission.original_body,
      created_at: now,
    })
    .execute()
}
