import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** What the pages after a workshop need of it; null where there is none. */
export async function findWorkshop(db: Kysely<DB>, id: number | null) {
  if (id === null) return null
  const workshop = await db
    .selectFrom('workshop')
    .select(['id', 'slug', 'title_pl as title', 'state', 'created_by'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!workshop) return null
  const sessions = await db
    .selectFrom('workshop_session')
    .select('id')
    .where('workshop_id', '=', id)
    .execute()
  return { ...workshop, sessionIds: sessions.map((row) => row.id) }
}
