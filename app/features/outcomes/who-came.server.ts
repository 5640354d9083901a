import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'

/** Everybody who came to one of these sessions and left an address; each address once. */
export async function listWhoCame(
  db: Kysely<DB>,
  sessionIds: readonly number[],
): Promise<{ id: number; email: string; locale: Locale }[]> {
  if (sessionIds.length === 0) return []
  const rows = await db
    .selectFrom('registration')
    .select((eb) => ['id', eb.ref('email').$notNull().as('email'), 'locale'])
    .where('session_id', 'in', sessionIds)
    .where('came_at', 'is not', null)
    .where('email', 'is not', null)
    .orderBy('id', 'desc')
    .execute()
  // The earliest registration of an address wins.
  return [...new Map(rows.map((row) => [row.email.toLowerCase(), row])).values()]
}
