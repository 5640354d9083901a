import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { WorkshopChange } from '../workshop-change.ts'

/** Keeps in public what changed, when and why. */
export async function keepChange(
  trx: Transaction<DB>,
  at: { workshop_id: number; id: number | null },
  what: WorkshopChange,
  by: { note: string | null; actor: { id: string }; now: Instant },
): Promise<void> {
  await trx
    .insertInto('workshop_change')
    .values({
      workshop_id: at.workshop_id,
      session_id: at.id,
      at: by.now,
      what: JSON.stringify(what),
      note: by.note,
      actor_id: by.actor.id,
    })
    .execute()
}
