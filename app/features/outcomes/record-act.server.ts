import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { OutcomePart } from './outcome-parts.ts'

/** Writes down what somebody changed in results; in published ones everybody can see that it changed. */
export async function recordOutcomeAct(
  trx: Transaction<DB>,
  workshopId: number,
  act: { action: string; parts: readonly OutcomePart[]; note?: string | null },
  by: { id: string },
  now: Instant,
): Promise<void> {
  const { action, parts, note = null } = act
  await appendAudit(trx, {
    at: now,
    actorId: by.id,
    action,
    objectType: 'workshop',
    objectId: String(workshopId),
    details: { parts },
  })
  const published = await trx
    .selectFrom('workshop_outcome')
    .select('workshop_id')
    .where('workshop_id', '=', workshopId)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  if (!published) return
  await trx
    .insertInto('workshop_outcome_change')
    .values({
      workshop_id: workshopId,
      at: now,
      parts: JSON.stringify(parts),
      note,
      actor_id: by.id,
    })
    .execute()
}
