import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { TermRow } from './term-row.server.ts'

/** The name and code that end with this version: tags given before it are read by them. */
export async function keepName(
  trx: Transaction<DB>,
  before: TermRow,
  untilVersion: number,
): Promise<void> {
  const { id, code, name_pl, name_en, name_uk } = before
  await trx
    .insertInto('term_name')
    .values({ term_id: id, until_version: untilVersion, code, name_pl, name_en, name_uk })
    .execute()
}
