import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Result } from '../../lib/result.ts'

/** Rolls a transaction back and carries the refusal out of it. */
class Refusal<R> extends Error {
  readonly result: { ok: false; refusal: R }
  constructor(result: { ok: false; refusal: R }) {
    super('refused')
    this.result = result
  }
}

/** Runs the work in one transaction; when it refuses, nothing of it stays written. */
export async function undoWhenRefused<T, R>(
  db: Kysely<DB>,
  work: (trx: Transaction<DB>) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(trx)
      if (!result.ok) throw new Refusal(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refusal) return (error as Refusal<R>).result
    throw error
  }
}
