import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

export type NumberFact = {
  indicatorId: number
  period: string
  value: number
  note: string | null
  source: string | null
  isExample: boolean
}
export type Recorded = 'added' | 'corrected' | 'unchanged' | 'needsReason'

/** Writes a value. What stood there stays in the history with who changed it, when and why. */
export async function recordNumber(
  trx: Transaction<DB>,
  fact: NumberFact,
  reason: string | null,
  by: string,
  now: Instant,
): Promise<Recorded> {
  const { indicatorId, period, value, note, source, isExample } = fact
  const known = await trx
    .selectFrom('indicator_value')
    .select(['id', 'value', 'note', 'source'])
    .where('indicator_id', '=', indicatorId)
    .where('period', '=', period)
    .executeTakeFirst()
  const set = {
    value,
    note,
    source,
    is_example: isExample ? 1 : 0,
    entered_by: by,
    entered_at: now,
  }
  if (!known) {
    await trx
      .insertInto('indicator_value')
      .values({ indicator_id: indicatorId, period, ...set })
      .execute()
    return 'added'
  }
  if (known.value === value && (note ?? known.note) === known.note) return 'unchanged'
  if (known.value !== value) {
    if (!reason) return 'needsReason'
    await recordChange(trx, indicatorId, {
      kind: 'value',
      period,
      before: known.value,
      after: value,
      reason,
      by,
      now,
    })
  }
  await trx
    .updateTable('indicator_value')
    .set({ ...set, note: note ?? known.note, source: source ?? known.source })
    .where('id', '=', known.id)
    .execute()
  return 'corrected'
}

type Change = {
  kind: 'value' | 'target' | 'baseline'
  period: string
  before: number | null
  after: number | null
  reason: string
  by: string
  now: Instant
}

export async function recordChange(
  trx: Transaction<DB>,
  indicatorId: number,
  { kind, period, before, after, reason, by, now }: Change,
): Promise<void> {
  await trx
    .insertInto('indicator_change')
    .values({
      indicator_id: indicatorId,
      kind,
      period,
      value_before: before,
      value_after: after,
      reason,
      changed_by: by,
      changed_at: now,
    })
    .execute()
}
