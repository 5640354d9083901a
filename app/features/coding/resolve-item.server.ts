import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { lockRows } from '../submissions/lock-rows.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { choiceOfTags, readTags } from '../tags/read-tags.server.ts'
import { setTags, type TagRefusal } from '../tags/set-tags.server.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import { firstOf, secondOf, writeTerms, type Judgement } from './judgement.ts'
import type { Round } from './read-rounds.server.ts'
import type { ResolveForm } from './resolve-shape.ts'

export type ResolveRefusal = TagRefusal | 'notFound' | 'resolvedAlready'
/** `tagReason` is the sentence that the changed tags keep. */
type Context = { now: Instant; tagReason: string }

/**
 * Ends a disagreement: the tags become those that the person chose, through the one way in which
 * tags change, and the choice with its reason is kept with the round.
 */
export async function resolveItem(
  db: Kysely<DB>,
  round: Round,
  form: ResolveForm,
  actor: AccountActor,
  { now, tagReason }: Context,
): Promise<Result<null, ResolveRefusal>> {
  if (round.closedAt === null) return refuse('notFound')
  return undoWhenRefused<null, ResolveRefusal>(db, async (trx) => {
    const item = await trx
      .selectFrom('coding_item')
      .selectAll()
      .where('id', '=', form.item)
      .where('round_id', '=', round.id)
      .executeTakeFirst()
    const second = item ? secondOf(item) : null
    if (!item || !second) return refuse('notFound')
    await lockRows(trx, [item.submission_id])
    const submission = await trx
      .selectFrom('submission')
      .selectAll()
      .where('id', '=', item.submission_id)
      .executeTakeFirstOrThrow()
    const judgement = judgementOf(form, { first: firstOf(item), second })
    const taken = await trx
      .updateTable('coding_item')
      .set({
        resolution: form.resolution,
        resolved_terms: writeTerms(judgement.termIds),
        resolved_main_id: judgement.mainId,
        resolution_reason: form.reason,
        resolved_by: actor.id,
        resolved_at: now,
      })
      .where('id', '=', item.id)
      .where('resolved_at', 'is', null)
      .executeTakeFirst()
    if (taken.numUpdatedRows === 0n) return refuse('resolvedAlready')
    if (submission.revision !== form.revision) return refuse('conflict')
    const choice = await choiceWith(trx, submission.id, round, judgement)
    const by = { kind: 'staff' as const, accountId: actor.id }
    const set = await setTags(trx, submission, choice, by, now, tagReason)
    if (!set.ok) return set
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'coding.resolved',
      objectType: 'coding_round',
      objectId: String(round.id),
      details: { submissionId: submission.id, resolution: form.resolution },
    })
    return ok(null)
  })
}

function judgementOf(
  form: ResolveForm,
  { first, second }: { first: Judgement; second: Judgement },
): Judgement {
  if (form.resolution === 'first') return first
  if (form.resolution === 'second') return second
  return { termIds: form.termIds.filter((id) => id !== form.mainId), mainId: form.mainId }
}

/** The tags of today; those of the vocabulary of the round as they were chosen. */
async function choiceWith(
  trx: Transaction<DB>,
  submissionId: number,
  { vocabulary }: Round,
  { termIds, mainId }: Judgement,
): Promise<TagChoice> {
  const tags = (await readTags(trx, [submissionId], 'pl')).get(submissionId) ?? []
  const own = await trx
    .selectFrom('term')
    .select('id')
    .where('vocabulary_id', '=', vocabulary.id)
    .execute()
  const ownIds = new Set(own.map((term) => term.id))
  const rest = choiceOfTags(tags.filter((tag) => !ownIds.has(tag.termId)))
  switch (vocabulary.kind) {
    case 'area':
      return { ...rest, mainAreaId: mainId, areaIds: termIds }
    case 'goal':
      return { ...rest, goalIds: [...rest.goalIds, ...termIds] }
    case 'theme':
      return { ...rest, themeIds: [...rest.themeIds, ...termIds] }
    case 'keyword':
      return rest
  }
}
