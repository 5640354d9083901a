import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Forgets a batch that nobody said yes to. False where it was begun already. */
export async function discardTagBatch(db: Kysely<DB>, batchId: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('tag_batch')
      .where('id', '=', batchId)
      .where('state', '=', 'asked')
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })
}
