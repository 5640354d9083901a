import type { Transaction } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import {
  appendEvent,
  changeSubmission,
  type RecordedEvent,
} from '../submissions/change-submission.server.ts'
import type { By } from '../submissions/events.ts'
import { chooseTerms, type TermRefusal, type WantedTag } from './choose-terms.server.ts'
import type { TagChoice } from './tag-choice.ts'
import { tagsChanged } from './tags-changed.server.ts'

export type TagRefusal = TermRefusal | 'mainAreaRequired' | 'conflict'
type LivingTag = { id: number; term_id: number; is_main: number }

/**
 * Makes the living tags of a submission those of the choice. What is taken off stays as history
 * with who, when and why; what was there keeps the judgement it was given under. Returns the
 * row as it stands then. A refusal may leave writes behind: roll the transaction back.
 */
export async function setTags(
  trx: Transaction<DB>,
  submission: Submission,
  choice: TagChoice,
  by: By,
  now: Instant,
  reason: string | null,
): Promise<Result<Submission, TagRefusal>> {
  if (submission.visibility === 'published' && choice.mainAreaId === null) {
    return refuse('mainAreaRequired')
  }
  const living = await trx
    .selectFrom('tag')
    .select(['id', 'term_id', 'is_main'])
    .where('submission_id', '=', submission.id)
    .where('removed_at', 'is', null)
    .execute()
  const wanted = await chooseTerms(trx, choice, new Set(living.map((tag) => tag.term_id)))
  if (!wanted.ok) return wanted
  const { added, removed } = difference(living, wanted.value)
  if (added.length === 0 && removed.length === 0) return ok(submission)
  const [first, ...rest] = eventsOf(added, removed, choice.mainAreaId, reason)
  if (!first) return ok(submission)
  // The row first: of two who tag at once the second stops here, before it touches a tag.
  const set = { main_area_id: choice.mainAreaId }
  const changed = await changeSubmission(trx, submission, { event: first, set }, by, now)
  if (!changed) return refuse('conflict')
  for (const event of rest) await appendEvent(trx, submission.id, event, by, now)
  const stamp = { at: now, by: by.accountId, reason }
  await removeTags(trx, removed, stamp)
  await addTags(trx, submission.id, added, stamp)
  await tagsChanged(trx, submission.id, {
    added: added.map((tag) => tag.termId),
    removed: removed.map((tag) => tag.term_id),
  })
  return ok(changed)
}

/** A tag that becomes or stops being the main one is another judgement: taken off and given anew. */
function difference(living: readonly LivingTag[], wanted: readonly WantedTag[]) {
  const isSame = (tag: LivingTag, want: WantedTag) =>
    tag.term_id === want.termId && (tag.is_main === 1) === want.isMain
  return {
    added: wanted.filter((want) => !living.some((tag) => isSame(tag, want))),
    removed: living.filter((tag) => !wanted.some((want) => isSame(tag, want))),
  }
}

type Stamp = { at: Instant; by: string | null; reason: string | null }

async function removeTags(trx: Transaction<DB>, tags: readonly LivingTag[], stamp: Stamp) {
  if (tags.length === 0) return
  await trx
    .updateTable('tag')
    .set({ removed_at: stamp.at, removed_by: stamp.by, removal_reason: stamp.reason })
    .where(
      'id',
      'in',
      tags.map((tag) => tag.id),
    )
    .execute()
}

async function addTags(
  trx: Transaction<DB>,
  submissionId: number,
  tags: readonly WantedTag[],
  stamp: Stamp,
) {
  if (tags.length === 0) return
  await trx
    .insertInto('tag')
    .values(
      tags.map((tag) => ({
        submission_id: submissionId,
        term_id: tag.termId,
        is_main: tag.isMain ? 1 : 0,
        codebook_version: tag.codebookVersion,
        proposed_by: stamp.by,
        proposed_at: stamp.at,
        reason: stamp.reason,
      })),
    )
    .execute()
}

function eventsOf(
  added: readonly WantedTag[],
  removed: readonly LivingTag[],
  mainAreaId: number | null,
  reason: string | null,
): RecordedEvent[] {
  const events: RecordedEvent[] = []
  if (removed.length > 0) {
    const termIds = removed.map((tag) => tag.term_id)
    events.push({ type: 'untagged', audience: 'internal', reason, data: { termIds } })
  }
  if (added.length > 0) {
    const termIds = added.map((tag) => tag.termId)
    events.push({ type: 'tagged', audience: 'internal', reason, data: { termIds, mainAreaId } })
  }
  return events
}
