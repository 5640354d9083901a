import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

/**
 * Holds these rows until the end of the transaction. Whoever changes several submissions, or needs
 * other rows besides (the audit log, a vocabulary), takes them all first and in this order: then
 * two people never wait for each other. SQLite has one writer at a time and needs none of it.
 */
export async function lockRows(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    await trx
      .updateTable('submission')
      .set((eb) => ({ revision: eb.ref('revision') }))
      .where('id', '=', id)
      .execute()
  }
}
