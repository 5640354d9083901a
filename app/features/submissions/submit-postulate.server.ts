import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { readPromise, type CityPromise } from '../promise/promise.server.ts'
import {
  insertSubmission,
  type NewSubmission,
  type Receipt,
  type SubmitContext,
} from './insert-submission.server.ts'

export type NewPostulate = Omit<NewSubmission, 'kind' | 'proposal' | 'justification'>

/** Takes in a postulate, whatever the channel: one transaction, one number, one receipt. */
export async function submitPostulate(
  db: Database,
  input: NewPostulate,
  context: SubmitContext,
): Promise<Receipt> {
  const promise = await readPromise(db)
  return db.transaction().execute((trx) => insertPostulate(trx, input, promise, context))
}

/** The same inside a transaction of the caller (imports write many at once). */
export function insertPostulate(
  trx: Transaction<DB>,
  input: NewPostulate,
  promise: CityPromise,
  context: SubmitContext,
): Promise<Receipt> {
  return insertSubmission(trx, { ...input, kind: 'postulate' }, promise, context)
}
