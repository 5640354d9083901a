import type { Kysely, Transaction } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import type { DecisionContext } from './decision.ts'
import { reopen } from './reopen.server.ts'

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
  context: DecisionContext,
): Promise<void> {
  for (const merged of await mergedInto(trx, target.id)) {
    const t = translator(merged.locale)
    const reason = t('moderation.notice.targetGone', { reference: target.reference })
    const result = await reopen(trx, merged, { kind: 'reopen', reason }, context)
    if (!result.ok) throw new Error(`${merged.reference} could not be reopened: ${result.refusal}`)
  }
}
