import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { addWorkingDays } from '../../lib/working-days.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { readPromise } from '../promise/promise.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { SYSTEM } from '../submissions/events.ts'
import { nextVisibility } from '../submissions/visibility.ts'

/** The ones merged into it; they wait for its answer. */
export async function mergedInto(db: Kysely<DB>, submissionId: number): Promise<Submission[]> {
  return db
    .selectFrom('submission')
    .selectAll()
    .where('merged_into_id', '=', submissionId)
    .where('visibility', '=', 'merged')
    .orderBy('id')
    .execute()
}

/**
 * When a postulate leaves the register, nobody who was merged into it may be left without an
 * answer: each of them goes back to moderation.
 */
export async function reopenMerged(
  trx: Transaction<DB>,
  target: Submission,
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  const { moderationWorkingDays } = await readPromise(trx)
  const moderation_due_at = addWorkingDays(context.now, moderationWorkingDays)
  for (const merged of await mergedInto(trx, target.id)) {
    const t = translator(merged.locale)
    const reason = t('moderation.notice.targetGone', { reference: target.reference })
    const next = nextVisibility(merged.visibility, 'reopened', ['system'])
    if (!next.ok) throw new Error(`${merged.reference} could not be reopened: ${next.refusal}`)
    const changed = await changeSubmission(
      trx,
      merged,
      {
        event: { type: 'reopened', audience: 'author', reason },
        set: { visibility: next.value, merged_into_id: null, moderation_due_at },
      },
      SYSTEM,
      context.now,
    )
    if (!changed) throw new Error(`${merged.reference} changed while it was reopened`)
    await notifyPeople(trx, changed, 'reopened', { reason }, context)
  }
}
