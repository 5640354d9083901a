import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

/** One counter that every write of public content raises; caches of reading pages hang on it. */
export async function raiseContentVersion(trx: Transaction<DB>): Promise<void> {
  await trx
    .updateTable('content_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', 1)
    .execute()
}

export async function contentVersion(db: Kysely<DB>): Promise<number> {
  const row = await db
    .selectFrom('content_version')
    .select('version')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  return row.version
}
