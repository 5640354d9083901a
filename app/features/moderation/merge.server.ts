import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { refuse, type Result } from '../../lib/result.ts'
import { notifyPeople } from '../notices/notify-author.server.ts'
import { changeSubmission } from '../submissions/change-submission.server.ts'
import { applyDecision, byModerator } from './apply-decision.server.ts'
import type { DecisionContext, DecisionOf, DecisionRefusal } from './decision.ts'
import { mergedInto } from './reopen-merged.server.ts'

/**
 * Two postulates say the same and get one answer. Followers come along, supports stay with the
 * postulate that people supported. A target takes others in but is never merged itself, so there
 * are no chains and no loops.
 */
export async function merge(
  trx: Transaction<DB>,
  submission: Submission,
  decision: DecisionOf<'merge'>,
  context: DecisionContext,
): Promise<Result<Submission, DecisionRefusal>> {
  const target = await findTarget(trx, decision.target)
  if (!target) return refuse('targetNotFound')
  if (target.id === submission.id) return refuse('targetIsSelf')
  if (target.visibility !== 'published' && target.visibility !== 'awaiting') {
    return refuse('targetClosed')
  }
  if ((await mergedInto(trx, submission.id)).length > 0) return refuse('hasMerged')
  const targetReference = target.reference
  const t = translator(submission.locale)
  const reason = decision.reason ?? t('moderation.notice.merged', { reference: targetReference })
  const merged = await applyDecision(
    trx,
    submission,
    { type: 'merged', audience: 'public', reason, data: { targetReference } },
    { merged_into_id: target.id },
    context,
  )
  if (!merged.ok) return merged
  const absorbed = await changeSubmission(
    trx,
    target,
    { event: { type: 'absorbed', audience: 'public', data: { reference: submission.reference } } },
    byModerator(context.moderator),
    context.now,
  )
  if (!absorbed) return refuse('conflict')
  await notifyPeople(trx, merged.value, 'merged', { reason, targetReference }, context)
  const facts = { targetReference: submission.reference, reason: decision.reason }
  await notifyPeople(trx, absorbed, 'absorbed', facts, context)
  await copyFollowers(trx, submission, target.id, context.now)
  return merged
}

/** The postulate a moderator named; null when the number is none or nobody has it. */
export async function findTarget(db: Kysely<DB>, typed: string): Promise<Submission | null> {
  const reference = parseReference(typed)
  if (!reference) return null
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ?? null
}

/** The author follows too: the answer to the target is the answer to both. */
async function copyFollowers(
  trx: Transaction<DB>,
  source: Submission,
  targetId: number,
  now: Instant,
): Promise<void> {
  const rows = await trx
    .selectFrom('follow')
    .select('account_id')
    .where('submission_id', '=', source.id)
    .execute()
  const people = new Set(rows.map((row) => row.account_id))
  if (source.submitter_id) people.add(source.submitter_id)
  if (people.size === 0) return
  await trx
    .insertInto('follow')
    .values(
      [...people].map((account_id) => ({ account_id, submission_id: targetId, created_at: now })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
