import type { Kysely, Transaction } from 'kysely'
import type { ReviewOutcome } from '#db/codebook-tables.ts'
import type { DB, Submission, VocabularyKind } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { caseLock } from '../submissions/case-lock.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags, type Tag } from '../tags/read-tags.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import type { CodebookEditor } from './edit-codebook.server.ts'
import { waitingReviews } from './waiting.server.ts'

export type ReviewRefusal = TagRefusal | 'notFound' | 'locked' | 'otherKind' | 'missingTerm'
/** What a person says of a tag whose term was changed since. */
export type Verdict = { outcome: ReviewOutcome; toTermId: number | null; reason: string | null }

/** Settles one item of the list; a tag that is changed or taken off passes through `setTags`. */
export async function resolveReview(
  db: Kysely<DB>,
  itemId: number,
  verdict: Verdict,
  by: CodebookEditor,
): Promise<Result<null, ReviewRefusal>> {
  const seen = await db
    .selectFrom('codebook_review')
    .select('submission_id')
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (!seen) return refuse('notFound')
  return undoWhenRefused<null, ReviewRefusal>(db, async (trx) => {
    await lockRows(trx, [seen.submission_id])
    const item = await waitingReviews(trx)
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['tag.term_id', 'vocabulary.kind'])
      .where('codebook_review.id', '=', itemId)
      .executeTakeFirst()
    if (!item) return refuse('notFound')
    // First: a changed tag ends, and only what stands can be settled.
    await settle(trx, itemId, verdict, by)
    if (verdict.outcome === 'kept') return ok(null)
    return changeTag(trx, seen.submission_id, item, verdict, by)
  })
}

async function settle(trx: Transaction<DB>, id: number, verdict: Verdict, by: CodebookEditor) {
  await trx
    .updateTable('codebook_review')
    .set({
      outcome: verdict.outcome,
      to_term_id: verdict.outcome === 'changed' ? verdict.toTermId : null,
      resolved_by: by.accountId,
      resolved_at: by.now,
    })
    .where('id', '=', id)
    .execute()
}

async function changeTag(
  trx: Transaction<DB>,
  submissionId: number,
  item: { term_id: number; kind: VocabularyKind },
  verdict: Verdict,
  by: CodebookEditor,
): Promise<Result<null, ReviewRefusal>> {
  const submission: Submission = await trx
    .selectFrom('submission')
    .selectAll()
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  if (caseLock(submission, by.accountId, by.now) === 'others') return refuse('locked')
  const to = verdict.outcome === 'changed' ? await readTarget(trx, verdict.toTermId) : null
  if (verdict.outcome === 'changed' && !to) return refuse('missingTerm')
  if (to && to.kind !== item.kind) return refuse('otherKind')
  const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
  const changed = await setTags(
    trx,
    submission,
    choiceWith(tags, item.term_id, to),
    { kind: 'staff', accountId: by.accountId },
    by.now,
    verdict.reason,
  )
  return changed.ok ? ok(null) : changed
}

type Target = { id: number; kind: VocabularyKind; name: string }

async function readTarget(trx: Transaction<DB>, id: number | null): Promise<Target | null> {
  if (id === null) return null
  const row = await trx
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'vocabulary.kind', 'term.name_pl as name'])
    .where('term.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The tags of a submission with one in the place of another, or without it. */
function choiceWith(tags: readonly Tag[], termId: number, to: Target | null): TagChoice {
  const swapped = tags.flatMap((tag) => {
    if (tag.termId !== termId) return [tag]
    return to ? [{ ...tag, termId: to.id, name: to.name }] : []
  })
  return choiceOfTags(swapped)
}
