import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'

/** The state of the newest version that the public may read. */
export async function newestState(db: Kysely<DB>, documentId: number): Promise<VersionState> {
  const row = await db
    .selectFrom('document_version')
    .select('state')
    .where('document_id', '=', documentId)
    .where('state', '!=', 'draft')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.state ?? 'draft'
}
