import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { QUEUE_TABS, type QueueTab } from './queue-place.ts'

/** Which tab of the queue, as this person sees it at this time. */
export type QueueView = { tab: QueueTab; accountId: string; now: Instant }
export type Builder = ExpressionBuilder<DB, 'submission'>

export async function countQueue(
  db: Kysely<DB>,
  view: Omit<QueueView, 'tab'>,
): Promise<Record<QueueTab, number>> {
  const counts = await Promise.all(
    QUEUE_TABS.map(async (tab) => {
      const row = await db
        .selectFrom('submission')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where((eb) => isInTab(eb, { ...view, tab }))
        .executeTakeFirstOrThrow()
      return [tab, Number(row.count)] as const
    }),
  )
  return Object.fromEntries(counts) as Record<QueueTab, number>
}

/** Where a case stands in the queue; what is decided already is beside the new ones. */
export async function tabOf(db: Kysely<DB>, s: Submission): Promise<QueueTab> {
  if (s.visibility === 'returned') return 'returned'
  const corrected = await db
    .selectFrom('submission_event')
    .select('id')
    .where('submission_id', '=', s.id)
    .where('type', '=', 'corrected')
    .limit(1)
    .executeTakeFirst()
  return s.visibility === 'awaiting' && corrected ? 'corrected' : 'new'
}

export function isInTab(eb: Builder, { tab, accountId, now }: QueueView): Expression<SqlBool> {
  const wasCorrected = eb.exists(
    eb
      .selectFrom('submission_event')
      .select('submission_event.id')
      .whereRef('submission_event.submission_id', '=', 'submission.id')
      .where('submission_event.type', '=', 'corrected'),
  )
  switch (tab) {
    case 'new':
      return eb.and([eb('visibility', '=', 'awaiting'), eb.not(wasCorrected)])
    case 'corrected':
      return eb.and([eb('visibility', '=', 'awaiting'), wasCorrected])
    case 'returned':
      return eb('visibility', '=', 'returned')
    case 'mine':
      return eb.and([eb('locked_by', '=', accountId), eb('locked_until', '>', now)])
  }
}
