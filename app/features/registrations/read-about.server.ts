import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { About } from './registration-letter.server.ts'

/** The session and its workshop, for a letter about them. */
export async function readAbout(db: Kysely<DB>, sessionId: number): Promise<About> {
  const session = await db
    .selectFrom('workshop_session')
    .selectAll()
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const workshop = await db
    .selectFrom('workshop')
    .selectAll()
    .where('id', '=', session.workshop_id)
    .executeTakeFirstOrThrow()
  return { session, workshop }
}
