import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Terms that a person put on a submission or took off it. */
export type TagChange = { added: readonly number[]; removed: readonly number[] }

export async function learnFromTags(
  _trx: Transaction<DB>,
  _submissionId: number,
  _change: TagChange,
): Promise<void> {}
