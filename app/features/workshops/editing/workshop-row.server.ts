import type { Kysely, Transaction, Updateable } from 'kysely'
import type { DB, Workshop } from '#db/schema.ts'
import { codeFromName } from '../../frame/frame-code.ts'

export type Seen = { id: number; revision: number }

/** Takes the row until the end of the transaction: sessions are numbered and checked one act at a time. */
export function holdWorkshop(trx: Transaction<DB>, id: number): Promise<Workshop | undefined> {
  return trx
    .updateTable('workshop')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

/** Writes and raises the revision; false when somebody has changed the row since `seen`. */
export async function raiseWorkshop(
  trx: Transaction<DB>,
  seen: Seen,
  set: Updateable<DB['workshop']>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('workshop')
    .set({ ...set, revision: seen.revision + 1 })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** The first and the last day of a workshop are those of its sessions: written here and nowhere else. */
export async function keepWorkshopDays(trx: Transaction<DB>, id: number): Promise<void> {
  const sessions = await trx
    .selectFrom('workshop_session')
    .select(['starts_on', 'ends_on', 'cancelled_at'])
    .where('workshop_id', '=', id)
    .execute()
  const live = sessions.filter((session) => session.cancelled_at === null)
  const counted = live.length > 0 ? live : sessions
  // Without a session it keeps the days it has: those of the last one, or the day it was made.
  if (counted.length === 0) return
  const starts_on = counted.map((session) => session.starts_on).toSorted()[0]
  const ends_on = counted
    .map((session) => session.ends_on)
    .toSorted()
    .at(-1)
  await trx.updateTable('workshop').set({ starts_on, ends_on }).where('id', '=', id).execute()
}

export async function freeSlug(db: Kysely<DB>, title: string, own: number | null): Promise<string> {
  const rows = await db
    .selectFrom('workshop')
    .select('slug')
    .where('id', '!=', own ?? 0)
    .execute()
  return codeFromName(title, new Set(rows.map((row) => row.slug)))
}
