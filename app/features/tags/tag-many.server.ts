import type { Kysely } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { caseLock } from '../submissions/case-lock.ts'
import type { By } from '../submissions/events.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags } from './read-tags.server.ts'
import { setTags, type TagRefusal } from './set-tags.server.ts'
import type { TagChoice } from './tag-choice.ts'

export type ManyRefusal = TagRefusal | 'notFound' | 'locked' | 'wrongState'
export type TaggedMany = {
  taggedIds: number[]
  refused: { submissionId: number; refusal: ManyRefusal }[]
}

/**
 * Adds the chosen tags to each submission; a chosen main area takes the place of the old one,
 * nothing else is taken off. Each submission is an act of its own: one refusal stops no other.
 */
export async function tagMany(
  db: Kysely<DB>,
  submissionIds: readonly number[],
  choice: TagChoice,
  by: By,
  now: Instant,
  reason: string | null,
): Promise<TaggedMany> {
  const done: TaggedMany = { taggedIds: [], refused: [] }
  for (const submissionId of new Set(submissionIds)) {
    const result = await tagOne(db, submissionId, choice, by, now, reason)
    if (result.ok) done.taggedIds.push(submissionId)
    else done.refused.push({ submissionId, refusal: result.refusal })
  }
  return done
}

function tagOne(
  db: Kysely<DB>,
  submissionId: number,
  choice: TagChoice,
  by: By,
  now: Instant,
  reason: string | null,
): Promise<Result<Submission, ManyRefusal>> {
  return undoWhenRefused<Submission, ManyRefusal>(db, async (trx) => {
    await lockRows(trx, [submissionId])
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', submissionId)
      .executeTakeFirst()
    if (!submission) return refuse('notFound')
    if (submission.visibility === 'withdrawn') return refuse('wrongState')
    if (caseLock(submission, by.accountId ?? '', now) === 'others') return refuse('locked')
    const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
    return setTags(trx, submission, withMore(choiceOfTags(tags), choice), by, now, reason)
  })
}

function withMore(current: TagChoice, more: TagChoice): TagChoice {
  return {
    mainAreaId: more.mainAreaId ?? current.mainAreaId,
    areaIds: [...current.areaIds, ...more.areaIds],
    goalIds: [...current.goalIds, ...more.goalIds],
    themeIds: [...current.themeIds, ...more.themeIds],
    keywords: [...current.keywords, ...more.keywords],
  }
}
