import type { Kysely } from 'kysely'
import type { DB, Workshop, WorkshopSession } from '#db/schema.ts'

export type DeskSession = { workshop: Workshop; session: WorkshopSession }

/** A session by the number it has in its workshop; null for what is not there. */
export async function findSession(
  db: Kysely<DB>,
  workshopId: number | null,
  number: number | null,
): Promise<DeskSession | null> {
  if (workshopId === null || number === null) return null
  const workshop = await db
    .selectFrom('workshop')
    .selectAll()
    .where('id', '=', workshopId)
    .executeTakeFirst()
  const session = await db
    .selectFrom('workshop_session')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .where('number', '=', number)
    .executeTakeFirst()
  return workshop && session ? { workshop, session } : null
}
