import { sql, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { DB } from './schema.ts'

/**
 * Whoever asks for the same name waits until this transaction ends. On SQLite there is one writer
 * at a time anyway.
 */
export async function lockName(trx: Transaction<DB>, name: string): Promise<void> {
  if (!isPostgres(trx)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx)
}
