import { sql, type Kysely, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { DB } from './schema.ts'

/**
 * For the rest of this transaction PostgreSQL lets a statement take its time: to index 100,000
 * submissions at an upgrade takes longer than the five seconds that a request may.
 */
export async function liftTimeLimit(trx: Transaction<DB> | Kysely<unknown>): Promise<void> {
  if (isPostgres(trx)) await sql`set local statement_timeout = 0`.execute(trx)
}
