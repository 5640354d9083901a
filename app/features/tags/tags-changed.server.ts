import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { refreshCoverage } from '../coverage/refresh-coverage.server.ts'
import { learnFromTags, type TagChange } from '../suggestions/learn.server.ts'

/** Everything that follows from tags put on or taken off, in the same transaction. */
export async function tagsChanged(
  trx: Transaction<DB>,
  submissionId: number,
  change: TagChange,
): Promise<void> {
  await learnFromTags(trx, submissionId, change)
  await refreshCoverage(trx, [submissionId])
}
