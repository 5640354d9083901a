import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { ok, refuse } from '../../lib/result.ts'
import { caseLock } from '../submissions/case-lock.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags } from '../tags/read-tags.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import { changedChoice, effectOf, type TagChange } from './tag-change.ts'
import { livingRows } from './tag-rows.server.ts'

export type BatchRefusal = TagRefusal | 'locked' | 'wrongState'

type Act = {
  batchId: number
  change: TagChange
  reason: string | null
  accountId: string
  now: Instant
}

/** One submission of a batch, in a transaction of its own; a refusal is written beside it. */
export async function tagOneOfBatch(db: Kysely<DB>, submissionId: number, act: Act): Promise<void> {
  const done = await undoWhenRefused<null, BatchRefusal>(db, async (trx) => {
    await lockRows(trx, [submissionId])
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', submissionId)
      .executeTakeFirstOrThrow()
    const closed = closedFor(submission, act)
    if (closed) return refuse(closed)
    const before = await livingRows(trx, submissionId)
    const choice = await choiceAfter(trx, submissionId, act.change)
    const by = { kind: 'staff' as const, accountId: act.accountId }
    const set = await setTags(trx, submission, choice, by, act.now, act.reason)
    if (!set.ok) return set
    const effect = effectOf(before, await livingRows(trx, submissionId))
    const isChanged = effect.added.length + effect.removed.length > 0
    // Only what still waits: two who press at once do each submission once.
    const taken = await trx
      .updateTable('tag_batch_item')
      .set({
        state: isChanged ? 'changed' : 'unchanged',
        effect: isChanged ? JSON.stringify(effect) : null,
      })
      .where('batch_id', '=', act.batchId)
      .where('submission_id', '=', submissionId)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    return taken.numUpdatedRows === 0n ? refuse('conflict') : ok(null)
  })
  if (done.ok) return
  await db
    .updateTable('tag_batch_item')
    .set({ state: 'refused', refusal: done.refusal })
    .where('batch_id', '=', act.batchId)
    .where('submission_id', '=', submissionId)
    .where('state', '=', 'waiting')
    .execute()
}

/** What keeps a submission from being tagged by this person now. */
export function closedFor(
  submission: Submission,
  { accountId, now }: { accountId: string; now: Instant },
): 'wrongState' | 'locked' | null {
  if (submission.visibility === 'withdrawn') return 'wrongState'
  return caseLock(submission, accountId, now) === 'others' ? 'locked' : null
}

async function choiceAfter(
  trx: Transaction<DB>,
  submissionId: number,
  change: TagChange,
): Promise<TagChoice> {
  const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
  const keywordIds = new Map(
    tags.filter((tag) => tag.kind === 'keyword').map((tag) => [tag.name, tag.termId]),
  )
  return changedChoice(choiceOfTags(tags), change, keywordIds)
}
