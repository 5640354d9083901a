import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { formatReference } from '../../lib/reference-number.ts'

/** The next number of the one series that all kinds and channels share; rolled back with the transaction. */
export async function nextReference(trx: Transaction<DB>, now: Instant): Promise<string> {
  const year = Number(now.slice(0, 4))
  const { last } = await trx
    .insertInto('reference_counter')
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((eb) => ({ last: eb('reference_counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return formatReference(year, last)
}
